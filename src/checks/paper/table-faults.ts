import type { StructureElement } from '../../model/index.js';
import { spanOf } from './span-of.js';

/** What is wrong with a cell or a row of a table. */
export interface TableFault {
  readonly what: string;
  readonly expected: string;
  /** The cell, or the row. */
  readonly element: StructureElement;
}

interface Row {
  readonly element: StructureElement;
  readonly cells: readonly StructureElement[];
}

/** Rows that are not as wide as most of their table, with what reaches down into them, and cells that name heads which the table has not. */
export function tableFaults(table: StructureElement): readonly TableFault[] {
  const rows: Row[] = [];
  addRows(table, rows);
  const heads = new Set<unknown>();
  for (const { cells } of rows) for (const { role, id } of cells) if (role === 'TH' && id !== undefined) heads.add(id);
  const faults: TableFault[] = [];
  // Of cells that have lost their tag nobody can say which columns they fill.
  const widths = rows.every(({ element, cells }) => cells.length === element.children.length) ? widthsOf(rows) : [];
  const usual = mostOf(widths);
  for (const [index, { element: row, cells }] of rows.entries()) {
    if ((widths[index] ?? usual) !== usual)
      faults.push({ what: 'that stand over other columns than their table has', expected: 'rows of as many columns', element: row });
    for (const element of cells) {
      const named = element.attributes.get('Headers');
      const what = 'that name heads which are not in their table (`Headers`)';
      if (Array.isArray(named) && named.some((id) => !heads.has(id)))
        faults.push({ what, expected: 'heads of their own columns and rows', element });
    }
  }
  return faults;
}

/** Columns that each row fills. */
function widthsOf(rows: readonly Row[]): readonly number[] {
  // By column, how many rows more a cell from above reaches down.
  let below: number[] = [];
  return rows.map(({ cells }) => {
    const next = below.map((left) => Math.max(0, left - 1));
    let column = 0;
    for (const cell of cells) {
      while ((below[column] ?? 0) > 0) column += 1;
      const down = cell.attributes.get('RowSpan');
      for (let to = column + spanOf(cell); column < to; column += 1) next[column] = typeof down === 'number' ? down - 1 : 0;
    }
    const width = Math.max(column, below.findLastIndex((left) => left > 0) + 1);
    below = next;
    return width;
  });
}

function mostOf(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as const)[0];
}

function addRows({ children }: StructureElement, rows: Row[]): void {
  for (const child of children) {
    if (child.kind !== 'element') continue;
    const { element } = child;
    if (element.role === 'TR') rows.push({ element, cells: cellsOf(element) });
    else if (/^T(?:Head|Body|Foot)$/.test(element.role)) addRows(element, rows);
  }
}

function cellsOf({ children }: StructureElement): readonly StructureElement[] {
  return children.flatMap((child) => (child.kind === 'element' && /^T[HD]$/.test(child.element.role) ? [child.element] : []));
}
