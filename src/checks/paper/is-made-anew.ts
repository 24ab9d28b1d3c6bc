import type { PdfFacts } from '../../model/index.js';

/** Whether a program has drawn all pages anew, as one does that prints to a file: with the tags every mark is gone of what is text and what is decoration. */
export function isMadeAnew({ structure, pages }: PdfFacts): boolean {
  return (
    structure.length === 0 &&
    pages.some(({ characters }) => characters.count > 0) &&
    pages.every(({ runs }) => runs.every(({ artifact, contentId }) => !artifact && contentId === undefined))
  );
}
