import type { SummingUp } from '../model/index.js';
import { foldName } from './fold-name.js';

/** More of a text than any beginning takes. */
const longestBeginning = 80;
/** “Neither Kyiv nor Moscow”, “Ni Paris ni Berlin”: it names both itself, as “ni l’un ni l’autre” does not. */
const bothNamed = /^(?:neither (?!of )(?=[^.!?;:]{1,60} nor )|ni (?!(?:l’)?un[eoa]? )(?=[^.!?;:]{1,60} ni ))/u;

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
  const pair = bothNamed.exec(folded)?.[0];
  if (pair !== undefined && ![...references, ...pointers].some((entry) => begins(folded.slice(pair.length), entry))) return false;
  const plain = longestOf(impersonal);
  const [goesOn, refers] = [[...contrasts, ...connectives, ...restatements], references].map((entries) => longestOf(entries) > plain);
  if (goesOn) return true;
  return !isNamed && (refers || prepositions.some((entry) => leads(entry)));

  /** Of “at the same time” and “at the same time as” the longer one holds. */
  function longestOf(entries: readonly string[]): number {
    return entries.reduce((longest, entry) => (entry.length > longest && begins(folded, entry) ? entry.length : longest), 0);
  }

  /** A preposition before such a word: “Despite these”, but not “In this article”, nor “Given that”. */
  function leads(preposition: string): boolean {
    if (!folded.startsWith(`${preposition} `)) return false;
    if (impersonal.some((entry) => entry.startsWith(`${preposition} `) && begins(folded, entry))) return false;
    const behind = folded.slice(preposition.length + 1);
    return pointers.some((entry) => begins(behind, entry)) && !impersonal.some((entry) => begins(behind, entry));
  }
}

function begins(folded: string, entry: string): boolean {
  return folded.startsWith(entry) && !/^[\p{L}\p{M}\p{N}-]/u.test(folded.slice(entry.length));
}
