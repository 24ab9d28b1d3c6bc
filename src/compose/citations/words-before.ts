import type { CitedToken } from './find-citations.js';
import { wordsOf } from './words-of.js';

/** So many characters tell whether a sentence needs what follows. */
const seenBefore = 60;

/** The words at the end of a row of tokens. */
export function wordsBefore(tokens: readonly CitedToken[]): string {
  let words = '';
  for (let at = tokens.length - 1; at >= 0 && words.length < seenBefore; at--) words = wordsOf(tokens[at]) + words;
  return words;
}
