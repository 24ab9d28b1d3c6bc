import type { StructureElement } from '../model/index.js';

/** Cells of tables by page and marked-content id. */
export type CellMap = ReadonlyMap<number, ReadonlyMap<number, StructureElement>>;

export interface TableCells {
  /** The innermost cell that a content stands in. */
  readonly own: CellMap;
  /** The outermost one, where that goes on over pages. */
  readonly split: CellMap;
}

/** Which contents of pages stand in cells of tables. */
export function readCells(structure: readonly StructureElement[]): TableCells {
  const own = new Map<number, Map<number, StructureElement>>();
  const split = new Map<number, Map<number, StructureElement>>();
  const visit = (element: StructureElement, cell: StructureElement | undefined): void => {
    const isCell = element.role === 'TD' || element.role === 'TH';
    const inner = isCell ? element : cell;
    for (const child of element.children) {
      if (child.kind === 'element') visit(child.element, inner);
      else if (child.kind === 'content' && inner !== undefined) put(own, child, inner);
    }
    if (!isCell || cell !== undefined) return;
    const contents = contentsOf(element);
    if (contents.some(({ page }) => page !== contents[0]?.page)) for (const content of contents) put(split, content, element);
  };
  for (const element of structure) visit(element, undefined);
  return { own, split };
}

interface Content {
  readonly page: number;
  readonly contentId: number;
}

function put(cells: Map<number, Map<number, StructureElement>>, { page, contentId }: Content, cell: StructureElement): void {
  const onPage = cells.get(page);
  if (onPage === undefined) cells.set(page, new Map([[contentId, cell]]));
  else onPage.set(contentId, cell);
}

function contentsOf(element: StructureElement): readonly Content[] {
  return element.children.flatMap((child) =>
    child.kind === 'element' ? contentsOf(child.element) : child.kind === 'content' ? [child] : [],
  );
}
