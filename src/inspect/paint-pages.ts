import type { Quarter } from './direction.js';
import type { Pdfium } from './load-pdfium.js';
import { mainQuarter } from './main-quarter.js';
import { eachPage, withDocument } from './open-document.js';
import { Scratch } from './pdfium-memory.js';
import { readDrawings } from './read-drawings.js';
import type { ReadFont } from './read-fonts.js';
import type { PagePaint } from './read-page.js';
import { readPageObjects } from './read-page-objects.js';
import { type PageText, readText } from './read-text.js';

export interface PaintedPages {
  /** By page of the file; undefined for a page that was not read. */
  readonly paints: readonly (PagePaint | undefined)[];
  /** The given fonts, and those that only PDFium has met. */
  readonly fonts: readonly ReadFont[];
  /** Pages (from 1) that PDFium cannot open; they count as empty. */
  readonly unreadable: readonly number[];
}

/** What PDFium is to read. */
export interface PaintRequest {
  readonly pageCount: number;
  /** Fonts that are known already. */
  readonly known: readonly ReadFont[];
  readonly wants: readonly string[];
}

/** Lets PDFium read what is painted on the pages, or on those (from 1) that are `asked`; `undefined` where it cannot open the file. */
export function paintPages(
  pdfium: Pdfium,
  bytes: Uint8Array,
  { pageCount, known, wants }: PaintRequest,
  asked: (page: number) => boolean = () => true,
): PaintedPages | undefined {
  const scratch = new Scratch(pdfium);
  const fonts = [...known];
  const unreadable: number[] = [];
  try {
    return withDocument(
      pdfium,
      bytes,
      (document) => {
        const numbers = Array.from({ length: pageCount }, (_, index) => index + 1).filter(asked);
        const paints = new Array<PagePaint | undefined>(pageCount).fill(undefined);
        for (const [number, page] of eachPage(pdfium, document, numbers)) {
          const isThere = page !== undefined;
          paints[number - 1] = isThere ? paintPage(pdfium, scratch, page, fontFinder(pdfium, scratch, fonts), wants) : emptyPaint;
          if (!isThere) unreadable.push(number);
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
    ...(wants.includes('text')
      ? { text: readTurnedText(pdfium, page, (quarter) => readText(pdfium, scratch, page, objects, fontIndex, quarter)) }
      : {}),
    ...(wants.includes('drawings') ? { drawings: readDrawings(pdfium, scratch, objects) } : {}),
  };
}

/**
 * PDFium leaves out spaces of the file where text does not run from side to side as the page is shown. So a page that its file turns is
 * read unturned, and one whose text is turned upon it is turned back for a second reading.
 */
function readTurnedText({ call }: Pdfium, page: number, read: (quarter: Quarter) => PageText): PageText {
  if (call.FPDFPage_GetRotation(page) !== 0) call.FPDFPage_SetRotation(page, 0);
  const text = read(0);
  const quarter = mainQuarter(text);
  if (quarter === 0) return text;
  call.FPDFPage_SetRotation(page, quarter);
  return read(quarter);
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
