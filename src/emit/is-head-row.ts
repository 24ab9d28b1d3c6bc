import type { PrintInline, TableCell } from '../model/index.js';

/** Whether a row is nothing but heads, which head no row but what stands below them. */
export function isHeadRow(row: readonly TableCell<PrintInline>[]): boolean {
  return row.some(({ isHead }) => isHead === true) && row.every(({ isHead, isCovered }) => isHead === true || isCovered === true);
}
