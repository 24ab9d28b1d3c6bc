import type { PdfFacts } from '../../model/index.js';

/** The words of the body that begin on a page, hyphenation undone, marks left out. */
export function wordsOfPage({ words }: PdfFacts, page: number): string {
  return words
    .filter(({ isMark, places }) => !isMark && places[0]?.page === page)
    .map(({ text }) => text)
    .join(' ');
}
