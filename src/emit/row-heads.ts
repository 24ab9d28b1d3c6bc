import { type PrintInline, plainText, type TableCell } from '../model/index.js';
import { isHeadRow } from './is-head-row.js';

type Cell = TableCell<PrintInline>;

/** The cells of a table's rows that head their row: heads with words of their own, and what such a head reaches down to. */
export function rowHeads(rows: readonly (readonly Cell[])[]): ReadonlySet<Cell> {
  const heads = new Set<Cell>();
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const mayHead = !isHeadRow(row);
    for (const [column, cell] of row.entries()) {
      const before = above?.[column];
      const goesOn = cell.isCovered === true && before !== undefined && heads.has(before);
      if (goesOn || (mayHead && cell.isHead === true && saysSomething(cell))) heads.add(cell);
    }
  }
  return heads;
}

/** Marks alone head nothing. */
function saysSomething({ children }: Cell): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(plainText(children));
}
