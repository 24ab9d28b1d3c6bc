import { type PrintInline, plainText } from '../../model/index.js';

/** In letters: what is longer behind a colon is a thought. */
const longestEntry = 40;

/** What names a source and its date has no more words. */
const longestSourceLine = 7;

/**
 * “Next update: Friday, 5 p.m.” and “Ships: 1,312.” say nothing of what they stand below, nor does a question or its answer (“Q: Is it over?”),
 * nor where something stood: “NPR,¹ May 3, 2025.”
 */
export function isEntry(words: readonly PrintInline[]): boolean {
  const text = plainText(words);
  if (words.some(({ kind }) => kind === 'mark') && isSourceLine(text)) return true;
  if (/^\s*\p{Lu}\s?[:：]\s/u.test(text)) return true;
  return /^\s*(?:\S+\s+){0,2}\S+\s?:\s/u.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) < longestEntry;
}

function isSourceLine(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length <= longestSourceLine &&
    words.some((word) => /^(?:19|20)\d\d$/u.test(word)) &&
    !words.some((word) => /^\p{Ll}{4,}/u.test(word))
  );
}
