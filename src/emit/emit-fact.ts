import { emitText } from './emit-text.js';
import { languageRules } from './language-rules.js';
import { hyphenatedScript } from './syllables.js';
import type { TypstSource } from './typst-source.js';

/** Characters that any line of masthead and colophon holds. */
const longestWord = 36;

/**
 * Words of masthead or colophon as content, in which nothing is hyphenated but what no line may hold; `lang` is a BCP 47 tag. Ordinals are
 * raised, where the language has them so, in a paragraph alone: words without one would be read aloud behind what is raised.
 */
export function emitFact(text: string, lang: string, isParagraph = false): TypstSource {
  const raisesOrdinals = isParagraph && languageRules(lang).raisesOrdinals;
  return emitText(text, { longestWord, hyphenates: hyphenatedScript(lang), onlyLong: true, holdsRanges: false, raisesOrdinals });
}
