import type { TextContext } from './emit-text.js';
import { tellsNames } from './part-at-names.js';
import { hyphenatedScript } from './syllables.js';

/** Languages whose print ends no line in a word of one letter. */
const holding: ReadonlySet<string> = new Set(['be', 'cs', 'pl', 'ru', 'sk', 'uk']);

/** Where lines of a language may end; `lang` is a BCP 47 tag. */
export function languageRules(lang: string): Pick<TextContext, 'hyphenates' | 'keepsNames' | 'holdsLetters'> {
  return {
    hyphenates: hyphenatedScript(lang),
    keepsNames: tellsNames(lang),
    holdsLetters: holding.has(lang.split('-')[0]?.toLowerCase() ?? ''),
  };
}
