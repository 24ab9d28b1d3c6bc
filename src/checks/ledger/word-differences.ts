import type { PdfFacts, Promised } from '../../model/index.js';
import { type Comparison, compareWords } from './compare-words.js';
import { groupsOnPaper } from './groups-on-paper.js';
import type { PaperWord } from './paper-words.js';
import { sameLetters } from './same-letters.js';
import { isQuoteKey } from './split-words.js';
import { turnedLines } from './turned-lines.js';
import type { WrittenWord } from './written-words.js';

/** A place where article and paper differ: words lost, words added, or one for the other. */
export interface Difference {
  readonly comparison: Comparison;
  readonly lost: readonly WrittenWord[];
  readonly added: readonly PaperWord[];
  /** Written words `from` up to, not including, `to`, and printed ones, between which it lies. */
  readonly from: number;
  readonly to: number;
  readonly fromPrinted: number;
  readonly toPrinted: number;
}

/** Every place where the paper does not hold the article's words, but for what print does to them. */
export function* wordDifferences(promised: Promised, found: PdfFacts): Generator<Difference> {
  const colons = colonsOf(promised);
  const turned = turnedLines(promised.article.text);
  for (const comparison of compareWords(promised, found)) {
    for (const difference of merged([...differencesIn(comparison, colons)])) {
      const { lost, from } = difference;
      if (![...lost, comparison.written.words[from]].some((word) => word !== undefined && turned.has(word.line))) yield difference;
    }
  }
}

function* differencesIn(comparison: Comparison, colons: Map<number, number>): Generator<Difference> {
  const { written, printed, partners } = comparison;
  const isNeeded = needed(comparison);
  let [from, fromPrinted] = [0, 0];
  for (let to = 0; to <= written.words.length; to++) {
    const toPrinted = to === written.words.length ? printed.length : (partners[to] ?? -1);
    if (toPrinted < 0) continue;
    if (to > from || toPrinted > fromPrinted) {
      const difference = readGap(comparison, { from, to, fromPrinted, toPrinted }, isNeeded, colons);
      if (difference !== undefined) yield difference;
    }
    [from, fromPrinted] = [to + 1, toPrinted + 1];
  }
}

type Gap = Pick<Difference, 'from' | 'to' | 'fromPrinted' | 'toPrinted'>;

function readGap(
  comparison: Comparison,
  gap: Gap,
  isNeeded: (word: WrittenWord) => boolean,
  colons: Map<number, number>,
): Difference | undefined {
  const { written, printed, extras, labels, articleFrom } = comparison;
  const { from, to, fromPrinted, toPrinted } = gap;
  const own = written.words.slice(from, to);
  const mustStand = own.filter(isNeeded);
  const here = printed.slice(fromPrinted, toPrinted);
  // A word that begins a line has no line's end behind it.
  const endsLine = [...here, printed[toPrinted]].some((word) => word?.mayJoin === true);
  // A dash at the end of a line may be none; a space of no width may be such an end.
  const isLineEnd = endsLine || own.some(({ raw }) => raw.includes('\u200b'));
  if (isJoined(own, mustStand, here, isLineEnd || printed[fromPrinted - 1]?.mayJoin === true)) return undefined;
  const passes = (key: string) => isQuoteKey(key) || (key === '-' && isLineEnd);
  const lost = mustStand.every(({ key }) => passes(key)) ? [] : mustStand.filter(({ key }) => !isQuoteKey(key));
  if (lost.length === 1 && lost[0]?.key === ':' && takeColon(colons, lost[0].line)) lost.pop();
  const foreign = here.filter(
    ({ key, leadsInside, belongsToMark, mayJoin: beginsLine }, at) =>
      !isQuoteKey(key) &&
      !(key === '[' && labels.has(printed[fromPrinted + at + 1]?.key ?? '')) &&
      !belongsToMark &&
      !(leadsInside && /^\d+$/.test(key)) &&
      !(key === '•' && beginsLine),
  );
  const mayAdd = ({ key }: PaperWord) =>
    isQuoteKey(key) || (key === '-' && endsLine) || (from <= articleFrom && (extras.has(key.toLowerCase()) || /^[\d.]+$/.test(key)));
  const added = comparison.isLoose === true || foreign.every(mayAdd) ? [] : foreign;
  return lost.length === 0 && added.length === 0 ? undefined : { comparison, lost, added, ...gap };
}

/** The same letters, cut as a line's end may cut them, or with a site's name right behind a word. */
function isJoined(own: readonly WrittenWord[], mustStand: readonly WrittenWord[], here: readonly PaperWord[], isLineEnd: boolean): boolean {
  const words = here.filter(({ belongsToMark }) => !belongsToMark);
  if (sameLetters(mustStand, words) || (mustStand.length > 0 && sameLetters(own, words))) return true;
  const [printed, must] = [letters(words), letters(mustStand)];
  // Nothing is lost, and what is there is of what may stand there.
  if (isLineEnd && must === '' && printed !== '' && letters(own).includes(printed)) return true;
  return must !== '' && own.some(({ kind, key }) => kind === 'sign' && must + key === printed);
}

function letters(words: readonly { readonly key: string }[]): string {
  return words
    .map(({ key }) => key)
    .filter((key) => key !== '-' && !isQuoteKey(key))
    .join('');
}

/** Differences with fewer equal words between them than either has: these are there by chance. */
function* merged(differences: readonly Difference[]): Generator<Difference> {
  let last: Difference | undefined;
  for (const next of differences) {
    const joined = last === undefined ? undefined : joinedWith(last, next);
    if (last !== undefined && joined === undefined) yield last;
    last = joined ?? next;
  }
  if (last !== undefined) yield last;
}

function joinedWith(one: Difference, other: Difference): Difference | undefined {
  const { comparison } = one;
  const between = comparison.written.words.slice(one.to, other.from).filter(({ kind }) => kind === 'plain').length;
  const sizes = [one, other].map(({ lost, added }) => Math.max(lost.length, added.length));
  if (between > Math.min(...sizes)) return undefined;
  const lost = comparison.written.words.slice(one.from, other.to).filter(({ kind, key }) => kind === 'plain' && !isQuoteKey(key));
  const equal = comparison.printed.slice(one.toPrinted, other.fromPrinted);
  const added = [...one.added, ...equal, ...other.added];
  return {
    comparison,
    lost: one.lost.length + other.lost.length === 0 ? [] : lost,
    added: one.added.length + other.added.length === 0 ? [] : added,
    from: one.from,
    to: other.to,
    fromPrinted: one.fromPrinted,
    toPrinted: other.toPrinted,
  };
}

/** Whether a word must stand on paper. Of an address it must where nothing stands for it. */
function needed({ written: { words }, partners }: Comparison): (word: WrittenWord) => boolean {
  const onPaper = groupsOnPaper(words, partners);
  return ({ kind, group }) => kind === 'plain' || (kind === 'moved' && group !== undefined && !onPaper.has(group));
}

/** Lines where the colon between an actor and the statement goes: print makes two columns of them. */
function colonsOf({ briefing: { departures } }: Promised): Map<number, number> {
  const colons = new Map<number, number>();
  for (const { what, place } of departures)
    if (what === 'colon' && place !== undefined) colons.set(place.line, (colons.get(place.line) ?? 0) + 1);
  return colons;
}

function takeColon(colons: Map<number, number>, line: number): boolean {
  const left = colons.get(line) ?? 0;
  colons.set(line, left - 1);
  return left > 0;
}
