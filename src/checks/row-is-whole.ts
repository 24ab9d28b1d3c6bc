import type { Check, PdfFacts, PromisedSheet } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { readTables } from './paper/read-tables.js';
import { sourceOfRow } from './paper/source-of-row.js';
import { tallestWholeRow } from './thresholds.js';

export const rowIsWhole: Check = {
  id: 'row-is-whole',
  claim: 'No row of a table is cut by the end of a page, unless it is taller than half the text',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    for (const { rows } of readTables(found))
      for (const { element } of rows) {
        const { places } = element;
        const [first] = places;
        if (first === undefined || places.length < 2) continue;
        const height = places.reduce((sum, { box }) => sum + box.top - box.bottom, 0);
        if (height > tallestWholeRow * textHeight(first.page, found, promised.sheet)) continue;
        yield {
          message: `Unexpected row over pages ${places.map(({ page }) => page).join(' and ')}, expected “${beginningOf(element.text)}” on one page`,
          hint: 'Keep the row whole (`table.cell(breakable: false)`): it is not half as high as the page.',
          paper: first,
          ...sourceOfRow(element, promised, found),
        };
      }
  },
};

function textHeight(page: number, { pages }: PdfFacts, { height, top, bottom }: PromisedSheet): number {
  return (pages[page - 1]?.height ?? height) - top - bottom;
}
