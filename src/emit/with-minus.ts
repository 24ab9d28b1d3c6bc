import { type PrintInline, plainText, type Table, type TableCell } from '../model/index.js';

/** An amount below zero and nothing else, with a hyphen in the place of its sign. */
const belowZero = /^-(?=\p{Sc}?\s?\.?\p{Nd})[\p{Sc}\p{Nd}.,’'\s\u00a0\u202f-]*\s?[%٪‰\p{Sc}]?[\p{L}²³)]{0,6}$/u;
/** Phone numbers, dates and scores have hyphens behind their figures as well. */
const inside = /\p{Nd}\s?-/u;

/** The same table with true minus signs before the amounts of its cells. */
export function withMinus(table: Table<PrintInline>): Table<PrintInline> {
  return { ...table, rows: table.rows.map((row) => row.map(minusBefore)) };
}

function minusBefore(cell: TableCell<PrintInline>): TableCell<PrintInline> {
  const [first, ...others] = cell.children;
  if (first?.kind !== 'text' || !first.text.startsWith('-')) return cell;
  const text = plainText(cell.children).trim();
  if (!belowZero.test(text) || inside.test(text)) return cell;
  return { ...cell, children: [{ ...first, text: `−${first.text.slice(1)}` }, ...others] };
}
