import type { PdfFacts, StructureElement } from '../../model/index.js';

const read = new WeakMap<PdfFacts, ReadonlyMap<number, ReadonlySet<number>>>();

/** Page → ids of the marked contents that the structure tree names; worked out once for all checks. */
export function taggedContent(found: PdfFacts): ReadonlyMap<number, ReadonlySet<number>> {
  const known = read.get(found);
  if (known !== undefined) return known;
  const contents = new Map<number, Set<number>>();
  const visit = ({ children }: StructureElement): void => {
    for (const child of children) {
      if (child.kind === 'element') visit(child.element);
      else if (child.kind === 'content') contents.set(child.page, (contents.get(child.page) ?? new Set<number>()).add(child.contentId));
    }
  };
  found.structure.forEach(visit);
  read.set(found, contents);
  return contents;
}
