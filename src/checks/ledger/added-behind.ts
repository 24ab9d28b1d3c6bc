import { formatDate } from '../../language/index.js';
import {
  holdsMiddle,
  type PaperPlace,
  type PdfFacts,
  type PlainDate,
  type PrintedWord,
  type Problem,
  type Promised,
  shownHash,
} from '../../model/index.js';
import { readPaper } from '../paper/read-paper.js';
import { printedBesides, stringsIn } from '../paper/written-strings.js';
import { frontExtras } from './front-words.js';
import { splitWords } from './split-words.js';

/** Words of print's own in the colophon: the standard behind the degrees of likelihood. */
const own = 'ICD';
/** So many words of the briefing between two that are none of it do not part what was added. */
const mostBetween = 3;

/** Words behind the article, in the notes of sources and the colophon, that neither the author nor print has for these places. */
export function* addedBehind(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { notes, noteWords, colophon } = readPaper(promised, found);
  const comments = new Set(promised.briefing.endnotes.flatMap(({ number, body }) => (body.kind === 'comment' ? [number] : [])));
  // What footnotes say is compared word by word.
  const compared = new Set(notes.flatMap(({ number, words }) => (comments.has(number) ? words : [])));
  const isAddress = addressReader(found);
  const words = [...noteWords.filter((word) => !compared.has(word)), ...colophon];
  const promisedKeys = keysOf(promised);
  const isOwn = (word: PrintedWord) =>
    word.isMark ||
    splitWords(word.text).every(({ key }) => !/\p{L}{2}/u.test(key) || /\d/.test(key) || promisedKeys.has(key.toLowerCase())) ||
    isAddress(word);
  for (const run of runsOf(words, isOwn)) {
    const place = run[0]?.places[0];
    yield {
      message: `Unexpected “${run.map(({ text }) => text).join(' ')}” behind the article, expected no words but those of notes and colophon`,
      hint: 'Words of a template’s own stand in `#house[…]`. If it has none, report this with the article.',
      ...(place === undefined ? {} : { paper: place }),
    };
  }
}

/** From the first to the last strange word, and the few between. */
function runsOf(words: readonly PrintedWord[], isOwn: (word: PrintedWord) => boolean): readonly (readonly PrintedWord[])[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, word] of words.entries()) {
    if (isOwn(word)) continue;
    const last = runs.at(-1);
    if (last !== undefined && index - last.to <= mostBetween + 1) last.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs.map(({ from, to }) => words.slice(from, to + 1));
}

function keysOf(promised: Promised): ReadonlySet<string> {
  const { briefing, language, words } = promised;
  const bodies = briefing.endnotes.map(({ body }) => (body.kind === 'withdrawn' ? body.note : body));
  const texts = [
    ...printedBesides(promised),
    ...stringsIn(bodies),
    ...stringsIn(briefing.alsoConsulted),
    ...stringsIn(words),
    own,
    // Now and then all its figures are letters.
    shownHash(briefing.contentHash),
  ];
  const dates = datesIn([bodies, briefing.alsoConsulted]).map((date) => formatDate(date, language, briefing.frontMatter.lang));
  const keys = new Set(frontExtras(promised));
  for (const text of [...texts, ...dates]) for (const { key } of splitWords(text)) keys.add(key.toLowerCase());
  return keys;
}

function datesIn(value: unknown): readonly PlainDate[] {
  if (value === null || typeof value !== 'object') return [];
  return 'year' in value ? [value as PlainDate] : Object.values(value).flatMap(datesIn);
}

/** An address goes on over lines in pieces of its own. */
function addressReader({ printedLinks }: PdfFacts): (word: PrintedWord) => boolean {
  const places = new Map<number, PaperPlace['box'][]>();
  for (const { target, places: own } of printedLinks) {
    if (target.kind !== 'url') continue;
    for (const { page, box } of own) places.set(page, [...(places.get(page) ?? []), box]);
  }
  return ({ places: [first] }) =>
    first !== undefined && (places.get(first.page) ?? []).some((box) => box !== undefined && holdsMiddle(box, first.box));
}
