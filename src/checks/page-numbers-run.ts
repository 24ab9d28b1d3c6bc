import type { Check, FixedWords, Problem } from '../model/index.js';
import { boundsOf } from './paper/bounds-of.js';
import { foldText } from './paper/fold-text.js';
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
      if (page.label !== undefined && page.label !== String(page.number))
        yield {
          message: `Unexpected page label “${page.label}”, expected “${page.number}”`,
          hint: 'Build the file again: pages were added, taken out or labelled anew.',
          paper: { page: page.number },
        };
    }
  },
};

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
