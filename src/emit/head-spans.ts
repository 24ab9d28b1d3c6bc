import type { PrintInline, TableCell } from '../model/index.js';

type Cell = TableCell<PrintInline>;

/** A cell of a table's head, and the columns that it stands over. */
export interface HeadSpan {
  readonly cell: Cell;
  readonly column: number;
  readonly columns: number;
}

/** The rows of a head, with what stands over several columns as one cell: “Signed” over “Spring” and “Autumn”, each of which has its own head below. */
export function headSpans(head: readonly (readonly Cell[])[]): readonly (readonly HeadSpan[])[] {
  return head.map((row, index) => {
    const spans: HeadSpan[] = [];
    for (let column = 0; column < row.length; ) {
      const cell = row[column] as Cell;
      const columns = columnsOf(row, head[index + 1] ?? [], column);
      spans.push({ cell, column, columns });
      column += columns;
    }
    return spans;
  });
}

function columnsOf(row: readonly Cell[], below: readonly Cell[], from: number): number {
  const isOver = (column: number) => hasWords(below[column]);
  if (!hasWords(row[from]) || !isOver(from)) return 1;
  let to = from + 1;
  while (to < row.length && isEmpty(row[to]) && isOver(to)) to += 1;
  return to - from;
}

function hasWords(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.children.length > 0;
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.children.length === 0 && cell.isCovered !== true;
}
