import { type PrintInline, plainText } from '../../model/index.js';

/** A bold run of more words is a sentence. */
const longestLabel = 5;

/** “**Markets:** Oil fell.”, “**19 November.** Talks began.”: such a paragraph speaks of what its label says, not of the whole. */
export function isLabelled(words: readonly PrintInline[]): boolean {
  const [first, ...rest] = words;
  if (first?.kind !== 'styled' || first.style !== 'strong') return false;
  const label = plainText(first.children).trim();
  if (/[:：]$/u.test(label) || /^\s*[:：]/u.test(plainText(rest))) return true;
  return /[.。]$/u.test(label) && label.split(/\s+/u).length <= longestLabel && plainText(rest).trim() !== '';
}
