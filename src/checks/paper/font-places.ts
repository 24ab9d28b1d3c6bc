import type { PaperPlace, PdfFacts } from '../../model/index.js';

/** Where each font, by its index, is first printed; one that the file names and never uses has no place. */
export function fontPlaces({ pages }: PdfFacts): ReadonlyMap<number, PaperPlace> {
  const places = new Map<number, PaperPlace>();
  for (const { number, runs, foreign = [] } of pages)
    for (const { font, box } of [...runs, ...foreign]) if (!places.has(font)) places.set(font, { page: number, box });
  return places;
}
