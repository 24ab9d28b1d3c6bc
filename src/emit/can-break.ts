import { breaksAtSyllables, type HyphenatedScript } from './syllables.js';

const signs = String.raw`[-\u00ad\u2010\u2013\u2014]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]`;
const breaks = new RegExp(signs, 'u');
/** A slash between two words, but for one of an address. */
const breaksOfWords = new RegExp(`${signs}|(?<=\\p{L}/)(?=\\p{L})`, 'u');

/** Whether a long run breaks by itself: a word at its syllables, others at hyphens, hard and soft, dashes and slashes, or between the characters of scripts without spaces. */
export function canBreak(word: string, longest: number, hyphenates: HyphenatedScript): boolean {
  const isOfWords = !/[.:\d]./u.test(word);
  return word
    .split(isOfWords ? breaksOfWords : breaks)
    .every((piece) => piece.length <= longest || breaksAtSyllables(piece.replace(/\/$/u, ''), hyphenates));
}
