import type { Check } from '../model/index.js';
import { sourceFinder } from './paper/source-finder.js';
import { sourceOfLines } from './paper/source-of-lines.js';
import { splitParagraphs } from './paper/split-paragraphs.js';

/** An orphan: a paragraph that begins where readers turn the leaf. */
export const noOrphan: Check = {
  id: 'no-orphan',
  claim: 'A paragraph’s first line never stands alone at a page’s foot',
  severity: 'warning',
  needs: 'file',
  *run(promised, found) {
    const find = sourceFinder(promised);
    for (const { block, rows, isFirst } of splitParagraphs(found)) {
      const [row] = rows;
      if (row === undefined || rows.length > 1 || !isFirst) continue;
      const source = sourceOfLines(find, block.rows);
      yield {
        message: `Unexpected first line “${row.text}” alone at the page’s foot, expected two lines of its paragraph there`,
        hint: 'Add or cut some words in the paragraph, or begin the page elsewhere (`<!-- brief: pagebreak -->`).',
        ...(source === undefined ? {} : { source }),
        paper: { page: row.page, box: row.box },
      };
    }
  },
};
