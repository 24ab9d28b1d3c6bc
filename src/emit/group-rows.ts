import { type PrintInline, plainText, type TableCell } from '../model/index.js';

type Row = readonly TableCell<PrintInline>[];

/**
 * The rows of a table, by index, that head those below them: nothing but bold words, or the head of a row, in the first cell. Where a cell
 * reaches over rows it is that which groups them.
 */
export function groupRows(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (rows.some((row) => row.some(({ isCovered }) => isCovered === true))) return found;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (headsGroup(row) && next !== undefined && !headsGroup(next)) found.add(index);
  }
  return found;
}

function headsGroup([first, ...others]: Row): boolean {
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every(({ children }) => children.every((inline) => inline.kind === 'text' && inline.text.trim() === '')) &&
    plainText(first.children).trim() !== '' &&
    (first.isHead === true || first.children.every(isBold))
  );
}

function isBold(inline: PrintInline): boolean {
  if (inline.kind === 'text') return inline.text.trim() === '';
  return inline.kind === 'mark' || (inline.kind === 'styled' && inline.style === 'strong');
}
