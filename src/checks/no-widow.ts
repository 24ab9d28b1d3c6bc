import type { Check } from '../model/index.js';
import { sourceFinder } from './paper/source-finder.js';
import { sourceOfLines } from './paper/source-of-lines.js';
import { splitParagraphs } from './paper/split-paragraphs.js';

/** A widow: readers turn the leaf for half a line. */
export const noWidow: Check = {
  id: 'no-widow',
  claim: 'A paragraph’s last line never stands alone at a page’s top',
  severity: 'warning',
  needs: 'file',
  *run(promised, found) {
    const find = sourceFinder(promised);
    for (const { block, rows, isLast } of splitParagraphs(found)) {
      const [row] = rows;
      if (row === undefined || rows.length > 1 || !isLast) continue;
      const source = sourceOfLines(find, block.rows);
      yield {
        message: `Unexpected last line “${row.text}” alone at the page’s top, expected two lines of its paragraph there`,
        hint: 'Add or cut some words in the paragraph, or begin the page elsewhere (`<!-- brief: pagebreak -->`).',
        ...(source === undefined ? {} : { source }),
        paper: { page: row.page, box: row.box },
      };
    }
  },
};
