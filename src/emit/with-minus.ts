import { type PrintInline, plainText, type Table, type TableCell } from '../model/index.js';
import { isBelowZero } from './is-below-zero.js';

/** The same table with true minus signs before the amounts of its cells. */
export function withMinus(table: Table<PrintInline>): Table<PrintInline> {
  return { ...table, rows: table.rows.map((row) => row.map(minusBefore)) };
}

function minusBefore(cell: TableCell<PrintInline>): TableCell<PrintInline> {
  const [first, ...others] = cell.children;
  if (first?.kind !== 'text' || !first.text.startsWith('-')) return cell;
  if (!isBelowZero(plainText(cell.children).trim())) return cell;
  return { ...cell, children: [{ ...first, text: `−${first.text.slice(1)}` }, ...others] };
}
