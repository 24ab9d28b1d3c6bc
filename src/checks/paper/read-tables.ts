import type { PdfFacts, StructureElement } from '../../model/index.js';
import { spanOf } from './span-of.js';

/** A cell as it is tagged. */
export interface PaperCell {
  readonly element: StructureElement;
  /** Of its first column, from 0. */
  readonly column: number;
  readonly span: number;
}

/** A row as it is tagged. */
export interface PaperRow {
  readonly element: StructureElement;
  readonly cells: readonly PaperCell[];
  readonly isHead: boolean;
}

/** A table as it is tagged, its head once however often it is printed. */
export interface PaperTable {
  readonly element: StructureElement;
  readonly columns: number;
  /** The head first; tables inside its cells are tables of their own. */
  readonly rows: readonly PaperRow[];
}

const known = new WeakMap<PdfFacts, readonly PaperTable[]>();

/** Every table of a PDF in the order of its tags, those inside others too. */
export function readTables(found: PdfFacts): readonly PaperTable[] {
  const before = known.get(found);
  if (before !== undefined) return before;
  const tables: PaperTable[] = [];
  const visit = (element: StructureElement): void => {
    if (element.role === 'Table') tables.push(tableOf(element));
    for (const child of element.children) if (child.kind === 'element') visit(child.element);
  };
  found.structure.forEach(visit);
  known.set(found, tables);
  return tables;
}

function tableOf(element: StructureElement): PaperTable {
  const rows: PaperRow[] = [];
  const visit = (part: StructureElement, inHead: boolean): void => {
    for (const child of part.children) {
      if (child.kind !== 'element') continue;
      // Behind its first row a head may hold the words of a group.
      if (child.element.role === 'TR') rows.push(rowOf(child.element, inHead && rows.length === 0));
      else if (/^(?:THead|TBody|TFoot)$/.test(child.element.role)) visit(child.element, child.element.role === 'THead');
    }
  };
  visit(element, false);
  const [first] = rows;
  // A first row is the head also where the tags do not say so.
  if (first !== undefined && !first.isHead) rows[0] = { ...first, isHead: true };
  return { element, rows, columns: Math.max(0, ...rows.map(({ cells }) => widthOf(cells))) };
}

function rowOf(element: StructureElement, isHead: boolean): PaperRow {
  const cells: PaperCell[] = [];
  for (const child of element.children) {
    if (child.kind !== 'element' || !/^T[DH]$/.test(child.element.role)) continue;
    cells.push({ element: child.element, column: widthOf(cells), span: spanOf(child.element) });
  }
  return { element, cells, isHead };
}

function widthOf(cells: readonly PaperCell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.span;
}
