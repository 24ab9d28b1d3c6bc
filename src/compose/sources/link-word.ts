import { languages } from '../../language/index.js';
import type { Language } from '../../model/index.js';

const everyLanguage: ReadonlySet<string> = new Set(languages.flatMap((language) => language.linkWords));

/** Whether a link's text is no name but a bare number, bracketed, raised (`^1^`) or neither, or a word such as “source”, in whichever language. */
export function isLinkWord(label: string, language: Language): boolean {
  const word = label
    .trim()
    .replace(/^\[(.*)\]$|^\^(.+)\^$/s, '$1$2')
    .replace(/[.:]$/, '')
    .trim()
    .toLowerCase();
  return /^\p{N}{1,3}$/u.test(word) || everyLanguage.has(word) || language.linkWords.includes(word);
}
