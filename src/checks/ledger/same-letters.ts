import type { PaperWord } from './paper-words.js';
import { invisible, isQuoteKey } from './split-words.js';
import type { WrittenWord } from './written-words.js';

/** Where one word ends and the next begins, by the letters before it. */
interface Cut {
  /** A hyphen stands there. */
  readonly isHyphen: boolean;
  /** There may be none in the other text. */
  readonly isFree: boolean;
}

/**
 * Whether article and paper hold the same letters, cut alike: print may part a word where a line ends, and hide a hyphen there.
 * A space lost or put in is another cut. Quotation marks are the affair of another check.
 */
export function sameLetters(written: readonly WrittenWord[], printed: readonly PaperWord[]): boolean {
  const [own, other] = [lettersOf(written), lettersOf(printed)];
  if (own.letters === '' || own.letters !== other.letters) return false;
  const [cuts, cutsOnPaper] = [cutsOfArticle(own), cutsOfPaper(other)];
  const lineEnds = new Set(other.words.flatMap(({ word, at }) => word.breaks.map((line) => at + line)));
  for (const [at, { isHyphen, isFree }] of cuts) {
    const there = cutsOnPaper.get(at);
    const isTogether = there === undefined ? isHyphen && lineEnds.has(at) : there.isHyphen === isHyphen || (isHyphen && there.isFree);
    if (!isTogether && !isFree) return false;
  }
  return [...cutsOnPaper].every(([at, { isFree }]) => isFree || cuts.has(at));
}

interface Placed<W> {
  readonly word: W;
  /** Letters before it. */
  readonly at: number;
  readonly isBehindHyphen: boolean;
  /** The sign before it, which begins the line where code goes on. */
  readonly sign?: W;
}

interface Letters<W> {
  readonly letters: string;
  readonly words: readonly Placed<W>[];
}

function lettersOf<W extends { readonly key: string }>(all: readonly W[]): Letters<W> {
  let letters = '';
  let isBehindHyphen = false;
  let sign: W | undefined;
  const words: Placed<W>[] = [];
  for (const word of all) {
    if (isQuoteKey(word.key)) sign = word;
    else if (word.key === '-') isBehindHyphen = true;
    else {
      words.push({ word, at: letters.length, isBehindHyphen, ...(sign === undefined ? {} : { sign }) });
      letters += word.key;
      isBehindHyphen = false;
      sign = undefined;
    }
  }
  return { letters, words };
}

function cutsOfArticle({ words }: Letters<WrittenWord>): ReadonlyMap<number, Cut> {
  const cuts = new Map<number, Cut>();
  for (const [index, { word, at, isBehindHyphen }] of words.entries()) {
    // What print may add stands close to a word.
    if (index > 0) cuts.set(at, { isHyphen: isBehindHyphen, isFree: word.kind !== 'plain' || words[index - 1]?.word.kind !== 'plain' });
    // A space of no width, at which a line may end.
    for (const { index: space } of word.raw.matchAll(/\u200b/g)) {
      const before = word.raw.slice(0, space).replace(invisible, '').normalize('NFKC').length;
      cuts.set(at + before, { isHyphen: false, isFree: true });
    }
  }
  return cuts;
}

function cutsOfPaper({ words }: Letters<PaperWord>): ReadonlyMap<number, Cut> {
  return new Map(
    words.slice(1).map(({ word, at, isBehindHyphen, sign }) => {
      return [at, { isHyphen: isBehindHyphen, isFree: word.mayJoin || sign?.mayJoin === true }] as const;
    }),
  );
}
