import type { PdfFacts } from '../../model/index.js';

/** Words told of either side. */
const most = 4;

/** What stands on a page in one file and in another, without the words that both begin and end with; furniture included. */
export function partingWords(one: PdfFacts, other: PdfFacts, page: number): readonly [string, string] {
  const [a, b] = [wordsOf(one, page), wordsOf(other, page)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [told(a.slice(start, a.length - end)), told(b.slice(start, b.length - end))];
}

function wordsOf({ pages }: PdfFacts, page: number): readonly string[] {
  return pages[page - 1]?.words.map(({ text }) => text) ?? [];
}

function told(words: readonly string[]): string {
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`;
}
