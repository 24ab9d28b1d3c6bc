import type { PdfFacts, Promised } from '../../model/index.js';
import { type Comparison, compareWords } from './compare-words.js';
import { groupsOnPaper } from './groups-on-paper.js';
import type { PaperWord } from './paper-words.js';
import { sameLetters } from './same-letters.js';
import { isQuoteKey, isRightKey, splitEveryWord } from './split-words.js';
import { type TornWord, tornWord } from './torn-word.js';
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

type TearFinder = (written: readonly WrittenWord[], printed: readonly PaperWord[]) => TornWord | undefined;

/** Every place where the paper does not hold the article's words, but for what print does to them. */
export function* wordDifferences(promised: Promised, found: PdfFacts): Generator<Difference> {
  const separators = separatorsOf(promised);
  const torn: TearFinder = (written, printed) => tornWord(written, printed, promised, found);
  const turned = turnedLines(promised.article.text);
  for (const comparison of compareWords(promised, found)) {
    for (const difference of merged([...differencesIn(comparison, separators, torn)])) {
      const { lost, from } = difference;
      const isTurned = [...lost, comparison.written.words[from]].some((word) => word !== undefined && turned.has(word.line));
      if (!isTurned && !isMirrored(difference)) yield difference;
    }
  }
}

const bracket = /^[()[\]{}<>]$/;

/** Brackets round words that are written from right to left: on paper each is drawn as its partner, and read as either. */
function isMirrored({ lost, added, comparison, from, to }: Difference): boolean {
  const near = comparison.written.words.slice(Math.max(0, from - 3), to + 3);
  if (!near.some(({ key }) => isRightKey(key))) return false;
  const [own, there] = [lost, added].map((words) => words.map(({ key }) => (bracket.test(key) ? '()' : key)).toSorted());
  return own?.every((key) => key === '()' || isRightKey(key)) === true && own.join(' ') === there?.join(' ');
}

function* differencesIn(comparison: Comparison, separators: Map<number, string[]>, torn: TearFinder): Generator<Difference> {
  const { written, printed, partners } = comparison;
  const isNeeded = needed(comparison);
  let from = 0;
  let fromPrinted = 0;
  for (let to = 0; to <= written.words.length; to++) {
    const toPrinted = to === written.words.length ? printed.length : (partners[to] ?? -1);
    if (toPrinted < 0) continue;
    if (to > from || toPrinted > fromPrinted) {
      const difference = readGap(comparison, { from, to, fromPrinted, toPrinted }, isNeeded, separators, torn);
      if (difference !== undefined) yield difference;
    }
    from = to + 1;
    fromPrinted = toPrinted + 1;
  }
}

type Gap = Pick<Difference, 'from' | 'to' | 'fromPrinted' | 'toPrinted'>;

function readGap(
  comparison: Comparison,
  gap: Gap,
  isNeeded: (word: WrittenWord) => boolean,
  separators: Map<number, string[]>,
  torn: TearFinder,
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
  if (isJoined(own, mustStand, here, isLineEnd || printed[fromPrinted - 1]?.mayJoin === true)) {
    const tear = comparison.isLoose === true ? undefined : torn(mustStand, here);
    return tear && { comparison, lost: [tear.word], added: tear.pieces, ...gap };
  }
  const passes = (key: string) => isQuoteKey(key) || (key === '-' && isLineEnd);
  const gone = mustStand.every(({ key }) => passes(key)) ? [] : mustStand.filter(({ key }) => !isQuoteKey(key));
  const lost = takeSeparator(separators, gone) ? [] : gone;
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

/** By line the signs between actors and statements that go: print makes two columns of them. */
function separatorsOf({ briefing: { departures } }: Promised): Map<number, string[]> {
  const separators = new Map<number, string[]>();
  for (const { what, words, place } of departures) {
    if (what !== 'separator') continue;
    const keys = splitEveryWord(words).map(({ key }) => key);
    separators.set(place.line, [...(separators.get(place.line) ?? []), keys.join('')]);
  }
  return separators;
}

/** An actor may go on for some lines of the article before the sign comes. */
const mostActorLines = 4;

function takeSeparator(separators: Map<number, string[]>, lost: readonly WrittenWord[]): boolean {
  const signs = lost.map(({ key }) => key).join('');
  const [{ line } = { line: 0 }] = lost;
  for (let from = line; from > line - mostActorLines; from--) {
    const left = separators.get(from) ?? [];
    const at = left.indexOf(signs);
    if (at < 0) continue;
    left.splice(at, 1);
    return true;
  }
  return false;
}
