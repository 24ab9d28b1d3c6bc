import type { Pdfium } from './load-pdfium.js';
import type { Scratch } from './pdfium-memory.js';
import type { PageObject } from './read-page-objects.js';

/** A piece of text without characters of its own, and how far it stands from the one before. */
export interface SwallowedPiece {
  readonly object: PageObject;
  readonly across: number;
  readonly up: number;
}

/**
 * PDFium takes a piece of text for one with the piece before where both are read as the same other text: of `--` in an
 * address, each hyphen of which is said to be a hyphen, it gives one. Gives the pieces that it leaves out behind an object; `given` are those that have characters.
 */
export function swallowedPieces(pdfium: Pdfium, scratch: Scratch, objects: readonly PageObject[], given: ReadonlySet<PageObject>) {
  const corner = (pointer: number): readonly [number, number] => {
    pdfium.call.FPDFPageObj_GetBounds(pointer, scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3));
    return [scratch.float(0), scratch.float(1)];
  };
  return function* behind(object: PageObject): Generator<SwallowedPiece> {
    const { order, actualText, matrix, pointer } = object;
    if (actualText === undefined || actualText.trim() === '') return;
    for (let next = objects[order + 1]; next?.type === 'text' && next.actualText === actualText; next = objects[next.order + 1]) {
      if (given.has(next)) return;
      const [[left, bottom], [nextLeft, nextBottom]] = [corner(pointer), corner(next.pointer)];
      const [x, y] = [nextLeft - left, nextBottom - bottom];
      yield { object: next, across: x * matrix[0] + y * matrix[2], up: x * matrix[1] + y * matrix[3] };
    }
  };
}
