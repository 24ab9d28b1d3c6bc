import { runsFromRight } from '../language/index.js';
import type { TextContext } from './emit-text.js';
import { tellsNames } from './part-at-names.js';
import { hyphenatedScript } from './syllables.js';

/** Languages whose print ends no line in a word of one letter. */
const holding: ReadonlySet<string> = new Set(['be', 'cs', 'pl', 'ru', 'sk', 'uk']);

/** Where lines of a language may end; `lang` is a BCP 47 tag. */
export function languageRules(
  lang: string,
): Required<Pick<TextContext, 'hyphenates' | 'keepsNames' | 'holdsLetters' | 'holdsRanges' | 'raisesOrdinals'>> {
  return {
    hyphenates: hyphenatedScript(lang),
    keepsNames: tellsNames(lang),
    // Among words from right to left the figures of a range are put in their order by the line.
    holdsRanges: !runsFromRight(lang),
    raisesOrdinals: /^fr(?:-|$)/i.test(lang),
    holdsLetters: holding.has(lang.split('-')[0]?.toLowerCase() ?? ''),
  };
}
