import { type PrintInline, plainText } from '../../model/index.js';

/** In letters: what is longer behind a colon is a thought. */
const longestEntry = 40;

/** “Next update: Friday, 5 p.m.” and “Ships: 1,312.” say nothing of what they stand below, nor does a question or its answer: “Q: Is it over?” */
export function isEntry(words: readonly PrintInline[]): boolean {
  const text = plainText(words);
  if (/^\s*\p{Lu}\s?[:：]\s/u.test(text)) return true;
  return /^\s*(?:\S+\s+){0,2}\S+\s?:\s/u.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) < longestEntry;
}
