import type { SummingUp } from '../model/index.js';
import { foldName } from './fold-name.js';

/** More of a text than such an opening and the word behind it take. */
const longestOpening = 80;
const letter = /^[\p{L}\p{M}\p{N}-]/u;
/** What a clause is recommended with, in all languages; “that” before a single word or none points: “We recommend that option.” */
const conjunction = /^(?:(?:that|dass|que|что|що) |qu’)(?=[^\s.!?,;:]+ \S)/u;

/** Whether a sentence opens with a recommendation, and of something that it names: not “We recommend this”. */
export function recommends(sentence: string, { recommendations, pointers }: SummingUp): boolean {
  const folded = foldName(sentence.slice(0, longestOpening));
  return recommendations.some((opening) => {
    if (!folded.startsWith(opening) || letter.test(folded.slice(opening.length))) return false;
    const what = folded
      .slice(opening.length)
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(conjunction, '');
    return !pointers.some((pointer) => what.startsWith(pointer) && !letter.test(what.slice(pointer.length)));
  });
}
