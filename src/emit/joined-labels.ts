import { type PrintInline, plainText, type TableCell } from '../model/index.js';

/** A cell with words that reaches down over rows, by index. */
export interface JoinedLabel {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly cell: TableCell<PrintInline>;
}

/** What must be said again where the rows that it stands for go over to another page. */
export function joinedLabels(rows: readonly (readonly TableCell<PrintInline>[])[]): readonly JoinedLabel[] {
  const labels: JoinedLabel[] = [];
  // By column: the cell that may reach down to the row.
  const above: (JoinedLabel | undefined)[] = [];
  const close = (label: JoinedLabel | undefined) => {
    if (label !== undefined && label.last > label.first && plainText(label.cell.children).trim() !== '') labels.push(label);
  };
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      const label = above[column];
      if (cell.isCovered === true) above[column] = label && { ...label, last: index };
      else {
        close(label);
        above[column] = { column, first: index, last: index, cell };
      }
    }
  above.forEach(close);
  return labels;
}
