import type { PdfFacts } from '../../model/index.js';
import { readTextBlocks, type TextBlock, type TextRow } from './read-text-blocks.js';

/** What one page holds of a paragraph that goes on over pages. */
export interface ParagraphPart {
  readonly block: TextBlock;
  readonly rows: readonly TextRow[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const others = ['TD', 'TH', 'Code', 'Lbl', 'Caption'];

/** Parts of the paragraphs that a page's end divides; cells and code are none. */
export function* splitParagraphs(found: PdfFacts): Generator<ParagraphPart> {
  for (const block of readTextBlocks(found)) {
    const { rows, role, within } = block;
    if (rows.length < 2 || rows[0]?.page === rows.at(-1)?.page || role !== 'P' || others.some((tag) => within.has(tag))) continue;
    const parts = rowsByPage(rows);
    for (const [index, part] of parts.entries()) yield { block, rows: part, isFirst: index === 0, isLast: index === parts.length - 1 };
  }
}

function rowsByPage(rows: readonly TextRow[]): readonly (readonly TextRow[])[] {
  const pages = new Map<number, TextRow[]>();
  for (const row of rows) {
    const known = pages.get(row.page);
    if (known === undefined) pages.set(row.page, [row]);
    else known.push(row);
  }
  return [...pages.values()];
}
