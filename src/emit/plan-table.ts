import { type PrintInline, plainText, type Table } from '../model/index.js';
import type { BlockContext } from './emit-blocks.js';
import { markFigures } from './emit-inlines.js';
import { heldSpaces } from './held-spaces.js';
import { type ColumnPlan, planColumns } from './plan-columns.js';

/** The columns of an ordinary table on this paper: upright, smaller, or on a page that is turned. `nested`: within another block. */
export function planTable(table: Table<PrintInline>, context: BlockContext, nested: boolean): ColumnPlan {
  const texts = [table.header, ...table.rows].map((row) => row.map((cell) => heldSpaces(textWithMarks(cell.children, context))));
  const { page } = context;
  const portrait = nested ? page.text * 0.9 : page.full;
  return planColumns(texts, { portrait, landscape: nested ? portrait : page.height - page.left - page.right, scale: page.scale });
}

/** The words, and a raised figure for each figure and comma of the marks. */
function textWithMarks(inlines: readonly PrintInline[], context: BlockContext): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'mark') return '⁰'.repeat(markFigures(inline.notes, context).join(',').length);
      // Letters of one width, about that of an o.
      if (inline.kind === 'code') return inline.text.replace(/[\p{L}\p{N}]/gu, 'o');
      return 'children' in inline ? textWithMarks(inline.children, context) : plainText([inline]);
    })
    .join('');
}
