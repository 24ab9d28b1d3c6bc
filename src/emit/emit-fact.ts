import { emitText } from './emit-text.js';
import { hyphenatedScript } from './syllables.js';
import type { TypstSource } from './typst-source.js';

/** Characters that any line of masthead and colophon holds. */
const longestWord = 36;

/** Words of masthead or colophon, in which nothing is hyphenated but what no line may hold; `lang` is a BCP 47 tag. */
export function emitFact(text: string, lang: string): TypstSource {
  return emitText(text, { longestWord, hyphenates: hyphenatedScript(lang), onlyLong: true, holdsRanges: false });
}
