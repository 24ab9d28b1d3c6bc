import type { PdfFacts, Problem } from '../../model/index.js';
import { pageRanges } from './page-ranges.js';

/** Links that the tags name and their pages have no more, told once for all pages: what they were is known, and so all else is held against them. */
export function* linksOffTheirPages({ pages }: PdfFacts): Generator<Problem> {
  const without = pages.flatMap(({ number, links }) => {
    const lost = links.filter((link) => link.lost === true).length;
    return lost === 0 ? [] : [{ number, lost, all: links.length }];
  });
  const [first] = without;
  if (first === undefined) return;
  const lost = without.reduce((sum, page) => sum + page.lost, 0);
  const all = without.reduce((sum, page) => sum + page.all, 0);
  const isWhole = pages.every(({ links }) => links.every((link) => link.lost === true));
  const numbers = pageRanges(without.map(({ number }) => number));
  const where = without.length === 1 ? `page ${first.number}` : isWhole ? `the file (on pages ${numbers})` : `pages ${numbers}`;
  const count = all === 1 ? 'the only link' : lost === all ? `all ${all} links` : `${lost} of the ${all} links`;
  yield {
    message: `Unexpected loss of ${count} of ${where}, expected ${lost === 1 ? 'it where the tags have it' : 'them where the tags have them'}`,
    hint: 'Build the briefing again: a program has taken the links off; what is printed stays as it was.',
    paper: { page: first.number },
  };
}
