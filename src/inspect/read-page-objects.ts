import type { Painted } from '../model/index.js';
import type { Pdfium } from './load-pdfium.js';
import { decodeText } from './objects/pdf-value.js';
import { type Scratch, withString } from './pdfium-memory.js';
import { readClip } from './read-clip.js';

/** `[a b c d e f]` as in PDF. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Something painted on a page, forms opened up. */
export interface PageObject extends Painted {
  readonly pointer: number;
  readonly type: 'text' | 'path' | 'image' | 'other';
  /** From the space the object is given in to the page. */
  readonly matrix: Matrix;
  readonly actualText?: string;
}

interface Inherited {
  readonly artifact: boolean;
  readonly contentId?: number;
  readonly actualText?: string;
}

/** How deep forms may lie within forms. */
const deepest = 16;
const identity: Matrix = [1, 0, 0, 1, 0, 0];
/** PDFium's FPDF_PAGEOBJ_FORM. */
const formType = 5;
const types: Readonly<Record<number, PageObject['type']>> = { 1: 'text', 2: 'path', 3: 'image' };

/** Everything painted on a page, in the order of painting. */
export function readPageObjects(pdfium: Pdfium, scratch: Scratch, page: number): PageObject[] {
  const { call } = pdfium;
  const found: PageObject[] = [];
  return withString(pdfium, 'ActualText', (actualTextKey) => {
    const visit = (pointer: number, outer: Inherited, matrix: Matrix, depth: number): void => {
      const clip = readClip(pdfium, scratch, pointer, matrix);
      const own = { ...readMarks(pdfium, scratch, pointer, outer, actualTextKey), ...(clip === undefined ? {} : { clip }) };
      const type = call.FPDFPageObj_GetType(pointer);
      if (type !== formType) found.push({ ...own, pointer, type: types[type] ?? 'other', matrix, order: found.length });
      else if (depth < deepest) {
        const inner = multiply(readMatrix(pdfium, scratch, pointer), matrix);
        const count = call.FPDFFormObj_CountObjects(pointer);
        for (let i = 0; i < count; i += 1) visit(call.FPDFFormObj_GetObject(pointer, i), own, inner, depth + 1);
      }
    };
    const count = call.FPDFPage_CountObjects(page);
    for (let i = 0; i < count; i += 1) visit(call.FPDFPage_GetObject(page, i), { artifact: false }, identity, 0);
    return found;
  });
}

/** Matrix of an object in its own space. */
export function readMatrix(pdfium: Pdfium, scratch: Scratch, pointer: number): Matrix {
  if (!pdfium.call.FPDFPageObj_GetMatrix(pointer, scratch.pointer)) return identity;
  return [scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3), scratch.float(4), scratch.float(5)];
}

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function readMarks(pdfium: Pdfium, scratch: Scratch, pointer: number, outer: Inherited, actualTextKey: number): Inherited {
  const { call } = pdfium;
  const count = call.FPDFPageObj_CountMarks(pointer);
  let { artifact, actualText } = outer;
  for (let i = 0; i < count; i += 1) {
    const mark = call.FPDFPageObj_GetMark(pointer, i);
    artifact ||= scratch.utf16((buffer, room, length) => call.FPDFPageObjMark_GetName(mark, buffer, room, length)) === 'Artifact';
    // PDFium’s own decoding of the text mistakes UTF-16, so the bytes are taken.
    const bytes = scratch.latin1((buffer, room, length) =>
      call.FPDFPageObjMark_GetParamBlobValue(mark, actualTextKey, buffer, room, length),
    );
    if (bytes !== undefined) actualText = decodeText({ kind: 'string', bytes });
  }
  const id = call.FPDFPageObj_GetMarkedContentID(pointer);
  const contentId = id >= 0 ? id : outer.contentId;
  return { artifact, ...(contentId === undefined ? {} : { contentId }), ...(actualText === undefined ? {} : { actualText }) };
}
