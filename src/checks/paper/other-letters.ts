import type { PageFacts, PdfFacts } from '../../model/index.js';
import { pageRanges } from './page-ranges.js';

/** The pages (`3`, `4–6`) whose letters are not those of the same page of another file, in whatever order and type they stand; empty where all are. */
export function otherLetters(one: PdfFacts, other: PdfFacts): string {
  const count = Math.max(one.pages.length, other.pages.length);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return pageRanges(numbers.filter((number) => lettersOf(one.pages[number - 1]) !== lettersOf(other.pages[number - 1])));
}

/** Sorted: what a program draws anew it may draw in another order. */
function lettersOf(page: PageFacts | undefined): string {
  const text = (page?.lines ?? []).map((line) => line.text).join('');
  return [...text.normalize('NFKC').replace(/[\s\p{C}\p{Pd}\ufffd]/gu, '')].sort().join('');
}
