import { claimEnd } from './claim-words.js';

/** Words that only one of two texts has at a place, by their indices, and those that the other one has there. */
export interface WordsApart {
  readonly from: number;
  readonly to: number;
  readonly other: readonly string[];
}

/**
 * Whether the mark behind a word is gone, or new, only because its whole claim is, whose last word it stands behind: then it says
 * nothing of the words around.
 */
export function leavesWithWords(
  words: readonly string[],
  word: number,
  claim: readonly string[],
  { from, to, other }: WordsApart,
): boolean {
  const begin = word - claim.length + 1;
  if (other.length === 0) {
    // “It is old.” may have gone from “It is red. It is old.” as “is red. It”, too.
    let [left, right] = [0, 0];
    while (from - left > 0 && words[from - 1 - left] === words[to - 1 - left]) left++;
    while (to + right < words.length && words[from + right] === words[to + right]) right++;
    return Math.max(from - begin, -right) <= Math.min(to - 1 - word, left);
  }
  if (begin < from) return false;
  // Sentences in the place of others stand for these in their order.
  const own = words.slice(from, to);
  const before = ends(words.slice(from, begin));
  const others = sentences(other);
  const isTail = (from === 0 || claimEnd.test(words[from - 1] ?? '')) && !claimEnd.test(own.at(-1) ?? '');
  return (isTail ? sentences(own) - 1 - before : before) >= others;
}

function ends(words: readonly string[]): number {
  return words.filter((word) => claimEnd.test(word)).length;
}

function sentences(words: readonly string[]): number {
  return ends(words) + (claimEnd.test(words.at(-1) ?? '') ? 0 : 1);
}
