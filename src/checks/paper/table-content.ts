import type { PdfFacts, StructureElement } from '../../model/index.js';

const read = new WeakMap<PdfFacts, ReadonlyMap<number, ReadonlySet<number>>>();

/** Page → ids of the marked content that stands inside tables, by the tags; worked out once for all checks. */
export function tableContent(found: PdfFacts): ReadonlyMap<number, ReadonlySet<number>> {
  const known = read.get(found);
  if (known !== undefined) return known;
  const pages = new Map<number, Set<number>>();
  const visit = ({ role, children }: StructureElement, outer: boolean): void => {
    const inside = outer || role === 'Table';
    for (const child of children) {
      if (child.kind === 'element') visit(child.element, inside);
      else if (inside && child.kind === 'content') {
        const ids = pages.get(child.page);
        if (ids === undefined) pages.set(child.page, new Set([child.contentId]));
        else ids.add(child.contentId);
      }
    }
  };
  for (const element of found.structure) visit(element, false);
  read.set(found, pages);
  return pages;
}
