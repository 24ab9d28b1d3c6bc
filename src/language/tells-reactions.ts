import type { Language } from '../model/index.js';
import { en } from './en.js';
import { foldName } from './fold-name.js';
import { otherSections } from './other-sections.js';

/** Chinese and Japanese set no spaces between words. */
const unspaced = /^[\u3040-\u30ff\u4e00-\u9fff]+$/;

const known = new WeakMap<readonly string[], RegExp>();

/**
 * Whether a heading tells of reactions, in the article’s language, in English, or by what they are called in a language without fixed words:
 * “Market reaction”, “Stimmen zum Urteil”, “Le reazioni dei mercati”. What else such words may mean (“Reaction time”) is for the caller to rule out.
 */
export function tellsReactions(heading: string, { reacting }: Language): boolean {
  const folded = foldName(heading);
  return [reacting, en.reacting, otherSections.reactions].some((words) => patternOf(words).test(folded));
}

function patternOf(words: readonly string[]): RegExp {
  const found = known.get(words);
  if (found !== undefined) return found;
  const [within, whole] = [words.filter((word) => unspaced.test(word)), words.filter((word) => !unspaced.test(word))];
  const made = new RegExp([`(?<![\\p{L}\\p{M}])(?:${whole.join('|')})(?![\\p{L}\\p{M}])`, ...within].join('|'), 'u');
  known.set(words, made);
  return made;
}
