import type { Check, FixedWords, PdfFacts, Problem } from '../model/index.js';
import { boundsOf } from './paper/bounds-of.js';
import { foldText } from './paper/fold-text.js';
import { pageRanges } from './paper/page-ranges.js';
import { type BandRun, readBands } from './paper/read-bands.js';
import { readFolio } from './paper/read-folio.js';

/** What is printed at the foot, what a viewer shows and how many pages there are must be one count. */
export const pageNumbersRun: Check = {
  id: 'page-numbers-run',
  claim: 'The printed page number, the viewer’s and the count agree on every page',
  severity: 'error',
  needs: 'file',
  *run({ words, sheet }, { pages }) {
    for (const page of pages) {
      const expected = folioOf(words, page.number, pages.length);
      const { foot } = readBands(sheet, page);
      yield* printedFolio(foot, readFolio(words, foot)?.text, expected, page.number);
    }
    yield* labels(pages);
  },
};

/** So many labels are told one by one; more were given anew by a rule. */
const mostLabels = 2;

function* labels(pages: PdfFacts['pages']): Generator<Problem> {
  const others = pages.filter(({ label, number }) => label !== undefined && label !== String(number));
  const hint = 'Build the file again: pages were added, taken out or labelled anew.';
  const many = others.length > mostLabels;
  for (const { label, number } of many ? others.slice(0, 1) : others) {
    const what = many ? `labels of pages ${pageRanges(others.map((page) => page.number))}, the first “${label}”` : `page label “${label}”`;
    yield { message: `Unexpected ${what}, expected ${many ? 'the numbers of the pages' : `“${number}”`}`, hint, paper: { page: number } };
  }
}

function* printedFolio(foot: readonly BandRun[], printed: string | undefined, expected: string, page: number): Generator<Problem> {
  if (printed !== undefined && foldText(printed) === foldText(expected)) return;
  const box = boundsOf(foot.filter((run) => printed === undefined || /\d/.test(run.text)).map((run) => run.box));
  yield {
    message: `Unexpected ${printed === undefined ? 'foot without a page number' : `page number “${printed}”`}, expected “${expected}”`,
    hint: 'Build the file again: pages were added, taken out or moved, or the template’s foot leaves the number out.',
    paper: { page, ...(box === undefined ? {} : { box }) },
  };
}

function folioOf({ pageOf }: FixedWords, page: number, pages: number): string {
  return pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
}
