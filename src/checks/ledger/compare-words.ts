import type { PaperPlace, PdfFacts, Promised } from '../../model/index.js';
import { type Paper, readPaper } from '../paper/read-paper.js';
import { alignWords } from './align-words.js';
import { beginBehindStops } from './begin-behind-stops.js';
import { frontExtras, frontWords } from './front-words.js';
import { GatheredText } from './gathered-text.js';
import { type Anchor, headingAnchors } from './heading-anchors.js';
import { type PaperWord, paperWords } from './paper-words.js';
import { quotesInCode } from './quotes-in-code.js';
import { readSource } from './read-source.js';
import { splitEveryWord } from './split-words.js';
import { whereNoteBelongs } from './where-note-belongs.js';
import type { WrittenText, WrittenWord } from './written-words.js';

/** One text of the article beside what stands for it on paper. */
export interface Comparison {
  readonly what: 'article' | 'note';
  readonly written: WrittenText;
  readonly printed: readonly PaperWord[];
  /** For each written word the printed one, or −1. */
  readonly partners: Int32Array;
  /** Words on the pages before the article which print may add. */
  readonly extras: ReadonlySet<string>;
  /** What a reference of print's own within a note begins with; within parentheses it stands in brackets. */
  readonly labels: ReadonlySet<string>;
  /** Index of the first written word behind which print may not add such. */
  readonly articleFrom: number;
  /** Line of the footnote. */
  readonly line?: number;
  readonly number?: number;
  /** The parts of the paper are in no order that is known, so nothing can be said of words that are added. */
  readonly isLoose?: boolean;
  /** Where a text should be of which nothing is on paper. */
  readonly expectedAt?: Required<PaperPlace>;
}

const known = new WeakMap<PdfFacts, { readonly promised: Promised; readonly comparisons: readonly Comparison[] }>();

/** Lays the article's words beside those on paper, its text and each footnote by itself; once for all checks. */
export function compareWords(promised: Promised, found: PdfFacts): readonly Comparison[] {
  const before = known.get(found);
  if (before?.promised === promised) return before.comparisons;
  const paper = readPaper(promised, found);
  const source = readSource(promised);
  const front = paperWords(paper.front, found);
  const body = withoutConsulted(paperWords(paper.body, found), promised);
  // Page one has a table of its own with the same head; where it has none, the article may begin there.
  const hasTable = promised.briefing.summary.parts.some(({ kind }) => kind === 'glance');
  const printed = hasTable ? [...front, ...withoutHeads(body, promised)] : withoutHeads([...front, ...body], promised);
  const above = frontWords(promised, source, printed);
  const written = joined([above, source.body]);
  const extras = frontExtras(promised);
  // A title that the article repeats is not printed again: its words may stand for a page named on page one.
  const repeated = source.body.words.findIndex(({ kind }) => kind === 'plain');
  const shared = { extras, labels: new Set<string>(), articleFrom: above.words.length + Math.max(0, repeated) };
  const anchors = headingAnchors(written.words, above.words.length, printed, promised, found);
  const main = compare('article', written, printed, shared, anchors);
  // A template of the user's own may put the notes before the article.
  const loose = () => compare('article', written, paperWords(found.words, found), { ...shared, isLoose: true });
  const comparisons = [missing(main) < 0.5 ? main : loose(), ...footnoteComparisons(promised, found, paper, source.footnotes)];
  known.set(found, { promised, comparisons });
  return comparisons;
}

/** The share of words that have no partner. */
function missing({ written: { words }, partners }: Comparison): number {
  const must = words.flatMap(({ kind }, at) => (kind === 'plain' ? [at] : []));
  return must.filter((at) => (partners[at] ?? -1) < 0).length / Math.max(1, must.length);
}

function compare(
  what: Comparison['what'],
  written: WrittenText,
  printed: readonly PaperWord[],
  more: Omit<Comparison, 'what' | 'written' | 'printed' | 'partners'>,
  anchors: readonly Anchor[] = [],
): Comparison {
  const ids = new Map<string, number>();
  const idOf = ({ key }: { readonly key: string }): number => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const { words } = written;
  const before = Int32Array.from(words, idOf);
  const after = Int32Array.from(printed, idOf);
  const partners = alignWords(before, after, (index) => weightOf(words[index]), anchors);
  preferWhatMustStand(words, partners);
  beginBehindStops(words, printed, partners);
  quotesInCode(words, printed, partners);
  return { what, written, printed, partners, ...more };
}

/** What must stand comes first; a name that print sets for an address comes before the same letters inside of the next address. */
function weightOf(word: WrittenWord | undefined): number {
  if (word?.kind === 'plain') return 4;
  // Stops and dashes are everywhere: of print's own none is worth a word, and the commas of a long citation together none.
  if (word !== undefined && !/[\p{L}\p{N}]/u.test(word.key)) return word.kind === 'sign' ? 1 / 4 : 2 ** -8;
  return word?.kind === 'sign' && word.group !== undefined ? 1 + 2 ** -10 : 1;
}

/** Where a word that may go has taken the place of an equal one behind or before it that must stand, the latter gets it. */
function preferWhatMustStand(words: readonly WrittenWord[], partners: Int32Array): void {
  for (const step of [1, -1]) {
    let taken = -1;
    for (let at = step > 0 ? 0 : words.length - 1; at >= 0 && at < words.length; at += step) {
      const word = words[at];
      if (word === undefined) continue;
      if ((partners[at] ?? -1) >= 0) {
        taken = at;
        continue;
      }
      // With it go the words before it that say the same as those before the other.
      for (let [own, other] = [at, taken]; mayTakeFrom(words, partners, own, other); own -= step, other -= step) {
        partners[own] = partners[other] ?? -1;
        partners[other] = -1;
        taken = at;
      }
    }
  }
}

function mayTakeFrom(words: readonly WrittenWord[], partners: Int32Array, own: number, other: number): boolean {
  const [word, holder] = [words[own], words[other]];
  if (word === undefined || holder === undefined || word.key !== holder.key) return false;
  return word.kind === 'plain' && holder.kind !== 'plain' && (partners[own] ?? -1) < 0 && (partners[other] ?? -1) >= 0;
}

function joined(texts: readonly WrittenText[]): WrittenText {
  const whole = new GatheredText();
  for (const text of texts) whole.append(text);
  return whole;
}

function* footnoteComparisons(
  promised: Promised,
  found: PdfFacts,
  { notes }: Paper,
  footnotes: ReturnType<typeof readSource>['footnotes'],
): Generator<Comparison> {
  const numbers = new Map(
    promised.briefing.endnotes.flatMap(({ key, number }) => (key.startsWith('footnote:') ? [[key.slice(9), number]] : [])),
  );
  const texts = new Map<string, number>();
  let inline = 0;
  for (const { label, line, text } of footnotes) {
    const count = (texts.get(label ?? '') ?? 0) + 1;
    if (label !== undefined) texts.set(label, count);
    const key = label === undefined ? `inline ${++inline}` : count === 1 ? label : `${label} ${count}`;
    const number = numbers.get(key);
    const note = notes.find((candidate) => candidate.number === number);
    if (number === undefined) continue;
    const printed = note === undefined ? [] : withoutConsulted(paperWords(note.words, found), promised);
    const { citedOnPage, citedOnPages } = promised.words;
    const sign = (words: string) => splitEveryWord(words).map(({ key, raw }) => ({ key, raw, line, kind: 'sign' as const }));
    const written = joined([
      { words: sign(`${number}. `), quotations: [], citations: [] },
      text,
      { words: sign(`${citedOnPage} ${citedOnPages} , - .`), quotations: [], citations: [] },
    ]);
    const expectedAt = whereNoteBelongs(number, notes);
    const more = {
      extras: noteExtras(promised),
      labels: labelsOf(promised),
      articleFrom: written.words.length,
      line,
      number,
      ...(expectedAt === undefined ? {} : { expectedAt }),
    };
    yield compare('note', written, printed, more);
  }
}

function labelsOf({ words }: Promised): ReadonlySet<string> {
  return new Set([words.note, words.page].flatMap((label) => splitEveryWord(label)[0]?.key ?? []));
}

/** What print adds inside of a footnote: addresses, numbers of notes, pages. */
function noteExtras({ words, briefing: { endnotes, alsoConsulted } }: Promised): ReadonlySet<string> {
  const sources = [...endnotes.flatMap(({ body }) => (body.kind === 'source' ? [body.source] : [])), ...alsoConsulted];
  const texts = [words.note, words.citedOnPage, words.citedOnPages, words.page, '( ) , ; . -', ...sources.map(({ url }) => url)];
  return new Set(texts.flatMap((text) => splitEveryWord(text).map(({ key }) => key.toLowerCase())));
}

/** What was consulted besides is a list of print; it stands behind everything else. */
function withoutConsulted(printed: readonly PaperWord[], { words, briefing: { alsoConsulted } }: Promised): readonly PaperWord[] {
  if (alsoConsulted.length === 0) return printed;
  const heading = splitEveryWord(words.alsoConsulted);
  const at = printed.findLastIndex((_, index) => stands(heading, printed, index));
  return at < 0 ? printed : printed.slice(0, at);
}

/** Leaves out the heads of reaction tables, one for each. */
function withoutHeads(printed: readonly PaperWord[], { words, briefing: { body } }: Promised): readonly PaperWord[] {
  const gone = new Set<number>();
  let from = 0;
  for (const block of body) {
    if (block.kind !== 'reaction-table') continue;
    const { hasActors, hasStances, hasNotes } = block;
    const titles = [hasActors ? words.actor : '', words.statement, hasStances ? words.stance : '', hasNotes ? words.notesColumn : ''];
    const head = splitEveryWord(titles.join(' '));
    let at = from;
    while (at < printed.length && !stands(head, printed, at)) at++;
    if (at === printed.length) continue;
    from = at + head.length;
    for (let index = at; index < from; index++) gone.add(index);
  }
  return printed.filter((_, index) => !gone.has(index));
}

function stands(words: readonly { readonly key: string }[], printed: readonly PaperWord[], at: number): boolean {
  return words.length > 0 && words.every(({ key }, index) => printed[at + index]?.key === key);
}
