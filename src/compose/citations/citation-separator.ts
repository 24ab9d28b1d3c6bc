import { everyConjunction } from '../../language/index.js';
import type { Language } from '../../model/index.js';

const longestSeparator = 40;

/** Tells whether a text only sets links apart: commas, semicolons, slashes, ampersands and the conjunctions of every language. */
export function citationSeparator(language: Language): (text: string) => boolean {
  const known = separators.get(language) ?? compile(language);
  separators.set(language, known);
  return (text) => text.length <= longestSeparator && known.test(text);
}

const separators = new Map<Language, RegExp>();

function compile(language: Language): RegExp {
  const words = [...new Set([...everyConjunction, ...language.conjunctions])];
  const conjunctions = words.map((word) => word.replace(/[^\p{L}\s]/gu, '').replace(/\s+/g, '\\s')).join('|');
  return new RegExp(`^(?:[\\s,;/&，；、،؛]|(?<!\\p{L})(?:${conjunctions})(?!\\p{L}))*$`, 'iu');
}
