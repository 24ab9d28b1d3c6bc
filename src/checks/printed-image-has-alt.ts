import type { Check, PaperPlace, PdfFacts, StructureElement } from '../model/index.js';
import { boundsOf } from './paper/bounds-of.js';

/** Who does not see a picture hears what is on it, or nothing. */
export const printedImageHasAlt: Check = {
  id: 'printed-image-has-alt',
  claim: 'Every picture has an alternative text',
  severity: 'error',
  needs: 'file',
  *run(_, found) {
    for (const figure of figuresOf(found.structure)) {
      if (figure.alt?.trim() || figure.actualText?.trim()) continue;
      yield {
        message: 'Unexpected picture without an alternative text, expected words that say what is on it',
        hint: 'Describe it between the brackets: `![What the picture shows](image.png)`',
        paper: placeOf(figure, found),
      };
    }
  },
};

function figuresOf(elements: readonly StructureElement[]): readonly StructureElement[] {
  return elements.flatMap((element) =>
    element.role === 'Figure'
      ? [element]
      : figuresOf(element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []))),
  );
}

/** A picture has no words that its place could be taken from. */
function placeOf(figure: StructureElement, { pages }: PdfFacts): PaperPlace {
  const ids = new Set<number>();
  let number = figure.places[0]?.page;
  const visit = ({ children }: StructureElement): void => {
    for (const child of children) {
      if (child.kind === 'element') visit(child.element);
      else if (child.kind === 'content') {
        number ??= child.page;
        if (child.page === number) ids.add(child.contentId);
      }
    }
  };
  visit(figure);
  const page = pages[(number ?? 1) - 1];
  const drawn = [...(page?.images ?? []), ...(page?.paths ?? []), ...(page?.runs ?? [])];
  const box = boundsOf(drawn.flatMap((one) => (one.contentId !== undefined && ids.has(one.contentId) ? [one.box] : [])));
  return { page: number ?? 1, ...(box === undefined ? {} : { box }) };
}
