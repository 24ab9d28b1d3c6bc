import type { PdfFacts, StructureElement } from '../../model/index.js';

const read = new WeakMap<PdfFacts, ReadonlyMap<number, ReadonlySet<number>>>();

/** Marked contents inside figures, by page: what is drawn or written there is a picture. */
export function figureContent(found: PdfFacts): ReadonlyMap<number, ReadonlySet<number>> {
  const known = read.get(found);
  if (known !== undefined) return known;
  const contents = new Map<number, Set<number>>();
  for (const element of found.structure) gather(element, false, contents);
  read.set(found, contents);
  return contents;
}

function gather({ role, children }: StructureElement, inFigure: boolean, contents: Map<number, Set<number>>): void {
  const inside = inFigure || role === 'Figure';
  for (const child of children) {
    if (child.kind === 'element') gather(child.element, inside, contents);
    else if (child.kind === 'content' && inside)
      contents.set(child.page, (contents.get(child.page) ?? new Set<number>()).add(child.contentId));
  }
}
