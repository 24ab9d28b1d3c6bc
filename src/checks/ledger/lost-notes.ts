import { formatDate } from '../../language/index.js';
import {
  type EndnoteBody,
  holdsMiddle,
  type PdfFacts,
  type PlainDate,
  type PrintedWord,
  type Problem,
  type Promised,
  type RecordedSource,
  type Source,
} from '../../model/index.js';
import { type PaperNote, readPaper } from '../paper/read-paper.js';
import { skeleton } from '../paper/skeleton.js';
import { whereNoteBelongs } from './where-note-belongs.js';

/** Letters alone, since print may set other signs between them, and each of its figures, which the address may have as well. */
function says({ words, links }: PaperNote, letters: string, text: string): boolean {
  if (!letters.includes(skeleton(text))) return false;
  const addresses = links.filter(({ target }) => target.kind === 'url').flatMap(({ places }) => places);
  const isAddress = ({ places: [place] }: PrintedWord) =>
    place !== undefined && addresses.some(({ page, box }) => page === place.page && holdsMiddle(box, place.box));
  const figures = new Set(words.flatMap((word) => (isAddress(word) ? [] : (word.text.match(/\d+/g) ?? []))));
  return (text.match(/\d+/g) ?? []).every((figure) => figures.has(figure));
}

/** A source that is withdrawn is called nothing in the text any more. */
type TellingSource = RecordedSource & Pick<Source, 'inText'>;

/** What a note tells of its source beside the address. */
function toldOf(
  { author, title, publisher, published, accessed, inText = [] }: TellingSource,
  { language, briefing }: Promised,
): readonly string[] {
  const date = (given: PlainDate | undefined) => (given === undefined ? undefined : formatDate(given, language, briefing.frontMatter.lang));
  return [author, title, publisher, date(published), date(accessed), ...inText].filter((text) => text !== undefined);
}

/** The source that a note names, if only as withdrawn. */
function sourceOf(body: EndnoteBody): TellingSource | undefined {
  if (body.kind === 'source') return body.source;
  return body.kind === 'withdrawn' && body.note.body.kind === 'source' ? body.note.body.source : undefined;
}

function withdrawnWords(body: EndnoteBody, { words }: Promised): readonly string[] {
  if (body.kind !== 'withdrawn') return [];
  const text = words.changes.withdrawn.replace('{n}', String(body.edition));
  // Its first letter is a capital.
  return [text.slice(1)];
}

/** Notes that are not on paper once each, and source notes without the title that the article gives. */
export function* lostNotes(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { notes } = readPaper(promised, found);
  for (const { number, body, citedAt } of promised.briefing.endnotes) {
    const [note, second] = notes.filter((candidate) => candidate.number === number);
    const source = citedAt[0];
    const place = source === undefined ? {} : { source };
    const own = sourceOf(body);
    const words = own === undefined ? '' : (own.title ?? own.url);
    if (note === undefined) {
      // The words of a footnote are told by themselves.
      if (body.kind === 'comment' && !body.blocks.every(({ kind }) => kind === 'figure')) continue;
      const before = whereNoteBelongs(number, notes);
      yield {
        message: `Unexpected loss of note ${number}, expected “${words}”`,
        ...place,
        ...(before === undefined ? {} : { paper: before }),
      };
      continue;
    }
    if (second !== undefined)
      yield {
        message: `Unexpected second note ${number}, expected one`,
        ...place,
        paper: second.words[0]?.places[0] ?? { page: second.page },
      };
    const printed = skeleton(note.words.map(({ text }) => text).join(''));
    const told = [...(own === undefined ? [] : toldOf(own, promised)), ...withdrawnWords(body, promised)];
    const missing = told.find((text) => !says(note, printed, text));
    if (missing !== undefined)
      yield {
        message: `Unexpected words in note ${number}, expected “${missing}”`,
        ...place,
        paper: note.words[0]?.places[0] ?? { page: note.page },
      };
  }
}
