import type { Pdfium } from './load-pdfium.js';
import type { Scratch } from './pdfium-memory.js';
import type { PageObject } from './read-page-objects.js';

/** A piece of text without characters of its own, how far it stands from the one before, and how much wider it is. */
export interface SwallowedPiece {
  readonly object: PageObject;
  readonly fromRight: boolean;
  /** What the file says that it stands for. */
  readonly text: string;
  readonly across: number;
  readonly up: number;
  readonly wider: number;
}

/** Letters that are read from right to left. */
const rightToLeft = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}\u200c\u200d]+$/u;

/**
 * PDFium takes a piece of text for one with the piece before where both are read as the same other text: of `--` in an
 * address, each hyphen of which is said to be a hyphen, it gives one; of reversed letters it leaves out what follows another such piece.
 * Gives the pieces that it leaves out behind an object; `given` are those that have characters.
 */
export function swallowedPieces(pdfium: Pdfium, scratch: Scratch, objects: readonly PageObject[], given: ReadonlySet<PageObject>) {
  const bounds = (pointer: number): readonly [left: number, bottom: number, right: number] => {
    pdfium.call.FPDFPageObj_GetBounds(pointer, scratch.at(0), scratch.at(1), scratch.at(2), scratch.at(3));
    return [scratch.float(0), scratch.float(1), scratch.float(2)];
  };
  return function* behind(object: PageObject): Generator<SwallowedPiece> {
    const { order, actualText, matrix, pointer } = object;
    if (actualText?.trim() === '') return;
    for (let next = objects[order + 1]; next?.type === 'text'; next = objects[next.order + 1]) {
      const text = next.actualText;
      if (text === undefined || given.has(next)) return;
      const fromRight = rightToLeft.test(text);
      if (text !== actualText && !fromRight) return;
      const [[left, bottom, right], [nextLeft, nextBottom, nextRight]] = [bounds(pointer), bounds(next.pointer)];
      const [x, y] = [nextLeft - left, nextBottom - bottom];
      // Of one sign twice both are of one width.
      const wider = fromRight ? (nextRight - nextLeft - right + left) * matrix[0] : 0;
      yield { object: next, fromRight, text, across: x * matrix[0] + y * matrix[2], up: x * matrix[1] + y * matrix[3], wider };
    }
  };
}
