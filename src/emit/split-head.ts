import type { PrintInline, Table, TableCell } from '../model/index.js';
import { isHeadRow } from './is-head-row.js';

type Row = readonly TableCell<PrintInline>[];

/** More rows than these are none to repeat on every page. */
const mostHeadRows = 4;

/** The head of a table, with the rows below the first that are nothing but heads, and the rows behind. A head alone across a table of several columns is that of a group of rows. */
export function splitHead({ header, rows }: Table<PrintInline>): { readonly head: readonly Row[]; readonly rows: readonly Row[] } {
  const first = rows.findIndex((row) => !isHeadRow(row) || isGroup(row));
  const more = first < 0 || first >= mostHeadRows ? 0 : first;
  return { head: [header, ...rows.slice(0, more)], rows: rows.slice(more) };
}

function isGroup(row: Row): boolean {
  return row.length > 1 && row.filter(({ children, isCovered }) => children.length > 0 || isCovered === true).length === 1;
}
