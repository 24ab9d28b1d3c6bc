import type { SummingUp } from '../model/index.js';
import { foldName } from './fold-name.js';

/** More of a text than any beginning takes. */
const longestBeginning = 80;

/**
 * Whether a text begins with words that point to a sentence before it: “But”, “This”, “In other words”, “After that”; not with “It is”.
 * A heading may say what “this” is (`isNamed`).
 */
export function pointsBack(
  text: string,
  { contrasts, connectives, restatements, references, pointers, prepositions, impersonal }: SummingUp,
  isNamed = false,
): boolean {
  const folded = foldName(text.slice(0, longestBeginning));
  const isPlain = impersonal.some((entry) => begins(folded, entry));
  if (!isPlain && [...contrasts, ...connectives, ...restatements].some((entry) => begins(folded, entry))) return true;
  if (isNamed) return false;
  return (!isPlain && references.some((entry) => begins(folded, entry))) || prepositions.some((entry) => leads(entry));

  /** A preposition before such a word: “Despite these”, but not “In this article”. */
  function leads(preposition: string): boolean {
    if (!folded.startsWith(`${preposition} `)) return false;
    const behind = folded.slice(preposition.length + 1);
    return pointers.some((entry) => begins(behind, entry)) && !impersonal.some((entry) => begins(behind, entry));
  }
}

function begins(folded: string, entry: string): boolean {
  return folded.startsWith(entry) && !/^[\p{L}\p{M}\p{N}-]/u.test(folded.slice(entry.length));
}
