import { fixedWords } from '../../language/index.js';
import {
  type Article,
  type Changes,
  type Edition,
  type Endnote,
  type Finding,
  finding,
  type ImageFile,
  type Language,
  type PrintBlock,
  type SummaryPart,
} from '../../model/index.js';
import { asRecordedNow } from './as-recorded-now.js';
import { compareEditions } from './compare-editions.js';
import { followAddresses } from './follow-addresses.js';
import { keepNumbers } from './keep-numbers.js';
import { MarkedPlaces } from './marked-places.js';
import { passageKey } from './passage-key.js';
import { printedCover } from './printed-cover.js';
import { type PrintedPassage, printedPassages } from './printed-passages.js';
import { recordEdition } from './record-edition.js';
import { saidMarks } from './said-marks.js';
import { unstruck } from './struck-text.js';

/** An article as the edition that it is. */
export interface ComposedEdition {
  /** Absent where none is recorded: then the front matter’s counts. */
  readonly number?: number;
  /** Nothing that is printed has changed since the last recorded edition. */
  readonly isRecorded: boolean;
  readonly endnotes: readonly Endnote[];
  /** So many of them have the numbers that the edition before gave them. */
  readonly keptNotes: number;
  /** Since the edition before; absent where there is nothing to tell. */
  readonly changes?: Changes;
  readonly marked: MarkedPlaces;
  /** What would be recorded, without a note of its editor’s. */
  record(): Edition;
  /** What would be recorded of it as the next edition, whether or not anything has changed that is told. */
  recordNext(): Edition;
}

/** What an edition is made of; notes are numbered in the order of their first marks. */
export interface EditionContent {
  readonly article: Article;
  readonly language: Language;
  readonly summary: readonly SummaryPart[];
  readonly body: readonly PrintBlock[];
  readonly endnotes: readonly Endnote[];
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly renumber: boolean;
}

/** Holds an article against the editions recorded of it: which one it is, what numbers its notes have, what has changed. */
export function composeEdition(content: EditionContent): ComposedEdition {
  const { article, language, summary, body, images, renumber } = content;
  const { frontMatter, contentHash } = article;
  const words = fixedWords(language, frontMatter.labels);
  // The one before is what has been changed since where the last one is what is printed.
  const editions = article.editions
    .slice(-2)
    .map((edition) => followAddresses(asRecordedNow(edition, words, frontMatter.lang), content.endnotes));
  const last = editions.at(-1);
  const next = last === undefined ? firstNumber(frontMatter.edition) : last.number + 1;
  const endnotes = last === undefined || renumber ? content.endnotes : keepNumbers(content.endnotes, last, next);
  const about = { number: next, contentHash, ...(frontMatter.date === undefined ? {} : { date: frontMatter.date }) };
  const printed = () => printedPassages({ frontMatter, summary, body, endnotes, images, words });
  const recorded = (passages: readonly PrintedPassage[]) => recordEdition(about, printedCover(frontMatter, body), passages, endnotes, body);
  const marked = new MarkedPlaces();
  if (last === undefined) {
    const record = () => recorded(printed());
    return { isRecorded: false, endnotes, keptNotes: 0, marked, record, recordNext: record };
  }
  const passages = printed();
  const fresh = recorded(passages);
  const isRecorded = saysSame(fresh, last);
  const before = isRecorded ? editions.at(-2) : last;
  const record = isRecorded ? last : fresh;
  const changes =
    before === undefined
      ? undefined
      : compareEditions(before, record, { passages, endnotes, language, words, lang: frontMatter.lang, marked });
  return {
    number: record.number,
    isRecorded,
    endnotes,
    keptNotes: renumber ? 0 : last.notes.length,
    marked,
    record: () => record,
    recordNext: () => fresh,
    ...(changes === undefined ? {} : { changes }),
  };
}

/** An edition in the front matter counts on where it is a number. */
function firstNumber(given: string | undefined): number {
  return given !== undefined && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 1;
}

function saysSame(now: Edition, last: Edition): boolean {
  const isFull = last.cover !== undefined;
  const words = ({ passages, notes, stances, cover = {} }: Edition, other: Edition) =>
    JSON.stringify([
      isFull ? sorted(cover) : [],
      passages.map((passage, index) =>
        isFull
          ? [passageKey(passage), saidMarks(passage), passage.pictures ?? [], (other.passages[index]?.sign && passage.sign) ?? '']
          : passageKey({ ...passage, text: unstruck(passage.text) }),
      ),
      notes.map(({ number, body, withdrawn }) => [number, withdrawn ?? 0, body.kind === 'comment' ? body.text : sorted(body.source)]),
      stances.map(({ actor, stance }) => [actor, stance]),
    ]);
  return words(now, last) === words(last, now);
}

function sorted(value: object): readonly unknown[] {
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A number that the front matter gives and print does not. */
export function checkEdition({ frontMatter }: Article, { number }: ComposedEdition): readonly Finding[] {
  const { edition, places } = frontMatter;
  if (number === undefined || edition === undefined || edition === String(number)) return [];
  const source = places.edition;
  return [
    finding('edition-is-next', {
      message: `Unexpected edition “${edition}”, expected ${number}, which is printed`,
      hint: 'Take `edition:` out of the front matter: the editions file counts.',
      ...(source === undefined ? {} : { source }),
    }),
  ];
}
