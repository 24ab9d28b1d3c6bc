import type { PaperWord } from './paper-words.js';
import { isQuoteKey } from './split-words.js';
import type { WrittenWord } from './written-words.js';

/**
 * Print begins a line that goes on a long line of code with “»”, which is a quotation mark elsewhere and may have been taken for one
 * of the code's own. A mark of the code is the one on paper with the same letters before it.
 */
export function quotesInCode(words: readonly WrittenWord[], printed: readonly PaperWord[], partners: Int32Array): void {
  const isMark = (word: WrittenWord | undefined) => word?.isCode === true && isQuoteKey(word.key);
  const goesOn = (index: number) => printed[index]?.beginsLine === true && printed[index].raw === '»';
  if (!printed.some((_, index) => goesOn(index))) return;
  for (let at = 0; at < words.length; at++) {
    if (!isMark(words[at])) continue;
    let before = at - 1;
    while (before >= 0 && (partners[before] ?? -1) < 0) before--;
    const from = (before < 0 ? -1 : (partners[before] ?? -1)) + 1;
    const letters = lettersOf(words.slice(before + 1, at));
    let behind = at + 1;
    while (behind < words.length && ((partners[behind] ?? -1) < 0 || isMark(words[behind]))) behind++;
    const to = behind === words.length ? printed.length : (partners[behind] ?? -1);
    const partner = partners[at] ?? -1;
    if (partner >= from && !goesOn(partner) && lettersOf(printed.slice(from, partner)) === letters) continue;
    const candidates = printed.slice(from, to).flatMap(({ key }, index) => (isQuoteKey(key) ? [from + index] : []));
    const there = candidates.filter((index) => lettersOf(printed.slice(from, index)) === letters);
    // Of several the last: the sign of a line that goes on stands before what the code has there.
    partners[at] = there.findLast((index) => printed[index]?.raw === words[at]?.raw) ?? there.at(-1) ?? -1;
  }
}

function lettersOf(words: readonly { readonly key: string }[]): string {
  return words.map(({ key }) => (isQuoteKey(key) || key === '-' ? '' : key)).join('');
}
