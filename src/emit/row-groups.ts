import type { PrintInline, TableCell } from '../model/index.js';

/** Rows of a table from the first to the last, by index. */
type RowGroup = readonly [first: number, last: number];

/** The rows of a table that belong together: those that a joined cell reaches over, and each other row alone. */
export function rowGroups(rows: readonly (readonly TableCell<PrintInline>[])[]): readonly RowGroup[] {
  const groups: [number, number][] = [];
  for (const [index, row] of rows.entries()) {
    const above = groups.at(-1);
    if (above !== undefined && row.some(({ isCovered }) => isCovered === true)) above[1] = index;
    else groups.push([index, index]);
  }
  return groups;
}
