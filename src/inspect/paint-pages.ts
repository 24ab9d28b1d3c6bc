import type { Pdfium } from './load-pdfium.js';
import { eachPage, withDocument } from './open-document.js';
import { Scratch } from './pdfium-memory.js';
import { readDrawings } from './read-drawings.js';
import type { ReadFont } from './read-fonts.js';
import type { PagePaint } from './read-page.js';
import { readPageObjects } from './read-page-objects.js';
import { readText } from './read-text.js';

export interface PaintedPages {
  readonly paints: readonly PagePaint[];
  /** The given fonts, and those that only PDFium has met. */
  readonly fonts: readonly ReadFont[];
  /** Pages (from 1) that PDFium cannot open; they count as empty. */
  readonly unreadable: readonly number[];
}

/** Lets PDFium read what is painted on the pages; `undefined` where it cannot open the file. */
export function paintPages(
  pdfium: Pdfium,
  bytes: Uint8Array,
  pageCount: number,
  known: readonly ReadFont[],
  wants: readonly string[],
): PaintedPages | undefined {
  const scratch = new Scratch(pdfium);
  const fonts = [...known];
  const unreadable: number[] = [];
  try {
    return withDocument(
      pdfium,
      bytes,
      (document) => {
        const paints: PagePaint[] = [];
        for (const page of eachPage(pdfium, document, pageCount)) {
          paints.push(page === undefined ? emptyPaint : paintPage(pdfium, scratch, page, fontFinder(pdfium, scratch, fonts), wants));
          if (page === undefined) unreadable.push(paints.length);
        }
        return { paints, fonts, unreadable };
      },
      () => undefined,
    );
  } finally {
    scratch.free();
  }
}

const none = new Float32Array();
const emptyPaint: PagePaint = {
  text: { characters: { count: 0, codes: new Uint32Array(), runs: new Uint32Array(), loose: none, ink: none, unmapped: [] }, runs: [] },
  drawings: { images: [], paths: [] },
};

function paintPage(
  pdfium: Pdfium,
  scratch: Scratch,
  page: number,
  fontIndex: (font: number) => number,
  wants: readonly string[],
): PagePaint {
  const objects = readPageObjects(pdfium, scratch, page);
  return {
    ...(wants.includes('text') ? { text: readText(pdfium, scratch, page, objects, fontIndex) } : {}),
    ...(wants.includes('drawings') ? { drawings: readDrawings(pdfium, scratch, objects) } : {}),
  };
}

/** Finds a font among the file's by PDFium's pointer, which holds for one page only; adds one that is not among them. */
function fontFinder(pdfium: Pdfium, scratch: Scratch, fonts: ReadFont[]): (font: number) => number {
  const indices = new Map<number, number>();
  return (pointer) => {
    const known = indices.get(pointer);
    if (known !== undefined) return known;
    const baseName = scratch.utf8((buffer, room) => pdfium.call.FPDFFont_GetBaseFontName(pointer, buffer, room));
    const embedded = pdfium.call.FPDFFont_GetIsEmbedded(pointer) === 1;
    let index = fonts.findIndex((font) => font.baseName === baseName);
    if (index < 0) {
      const facts = { name: baseName, type: 'unknown', embedded, subset: false, weight: 400, italic: false };
      index = fonts.push({ facts, baseName, hyphen: 'hard' }) - 1;
    }
    indices.set(pointer, index);
    return index;
  };
}
