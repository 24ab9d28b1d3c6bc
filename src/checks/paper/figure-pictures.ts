import type { Box, ImageFacts, Painted, PathFacts, PdfFacts, StructureElement, TextRun } from '../../model/index.js';
import { figureBox } from './figure-box.js';

/** A figure of the structure tree with what is painted of it, on one page. */
export interface FigurePicture {
  /** Empty where there is none. */
  readonly alt: string;
  readonly actualText: string;
  readonly page: number;
  /** The place that the file gives it. */
  readonly box?: Box;
  readonly images: readonly ImageFacts[];
  readonly paths: readonly PathFacts[];
  readonly runs: readonly TextRun[];
}

/** The figures of a file in the order of its tree. */
export function figurePictures({ structure, pages }: PdfFacts): readonly FigurePicture[] {
  return figuresOf(structure).map((figure) => {
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
    const owns = ({ contentId, artifact }: Painted) => !artifact && contentId !== undefined && ids.has(contentId);
    const box = figureBox(figure);
    return {
      alt: figure.alt ?? '',
      actualText: figure.actualText ?? '',
      page: number ?? 1,
      ...(box === undefined ? {} : { box }),
      images: page?.images.filter(owns) ?? [],
      paths: page?.paths.filter(owns) ?? [],
      runs: page?.runs.filter(owns) ?? [],
    };
  });
}

function figuresOf(elements: readonly StructureElement[]): readonly StructureElement[] {
  return elements.flatMap((element) =>
    element.role === 'Figure'
      ? [element]
      : figuresOf(element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []))),
  );
}
