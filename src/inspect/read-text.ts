import type { Box, Characters, TextRun } from '../model/index.js';
import type { Quarter } from './direction.js';
import type { Pdfium } from './load-pdfium.js';
import type { Scratch } from './pdfium-memory.js';
import { readColour } from './read-colour.js';
import type { PageObject } from './read-page-objects.js';
import { swallowedPieces } from './swallowed-pieces.js';

/** The characters of a page with their runs. */
export interface PageText {
  readonly characters: Characters;
  readonly runs: readonly TextRun[];
}

/** What PDFium gives for a hyphen at a line's end, hard or soft. */
const hyphenAtLineEnd = 2;
const hyphen = 0x2d;
const highestCodePoint = 0x10ffff;
const replacement = 0xfffd;
/** Text render modes that paint nothing: none, and clipping alone. */
const invisible: ReadonlySet<number> = new Set([3, 7]);

/**
 * Reads the text of a page. Characters that PDFium makes up (spaces and line ends between pieces of text) are left out: the boxes tell.
 * `fontIndex` finds a font by PDFium's pointer. Of a page that is written upwards or downwards a baseline is where it stands from left to right.
 */
export function readText(
  pdfium: Pdfium,
  scratch: Scratch,
  page: number,
  objects: readonly PageObject[],
  fontIndex: (font: number) => number,
  quarter: Quarter = 0,
): PageText {
  const { call, memory } = pdfium;
  const [float, double] = [scratch.pointer >> 2, scratch.pointer >> 3];
  const textPage = call.FPDFText_LoadPage(page);
  try {
    const size = Math.max(0, textPage === 0 ? 0 : call.FPDFText_CountChars(textPage));
    const pieces = inOrderOfPainting(pdfium, textPage, size, objects);
    const swallowed = swallowedPieces(pdfium, scratch, objects, new Set(pieces.map(({ object }) => object)));
    // Room for what each object stands for that gives no character.
    const room = objects.reduce((sum, { actualText = '' }) => sum + Math.max(actualText.length, 1), size);
    const codes = new Uint32Array(room);
    const runOf = new Uint32Array(room);
    const loose = new Float32Array(4 * room);
    const ink = new Float32Array(4 * room);
    const unmapped: number[] = [];
    const runs: TextRun[] = [];
    let count = 0;
    for (const { object, indices } of pieces) {
      const from = count;
      for (const index of indices) {
        const code = call.FPDFText_GetUnicode(textPage, index);
        const unknown = code === 0 || code > highestCodePoint;
        codes[count] = code === hyphenAtLineEnd ? hyphen : unknown ? replacement : code;
        runOf[count] = runs.length;
        if (unknown || call.FPDFText_HasUnicodeMapError(textPage, index) === 1) unmapped.push(count);
        // Number by number: this runs once for every character of a briefing, mostly before V8 has compiled it.
        call.FPDFText_GetLooseCharBox(textPage, index, scratch.pointer);
        const floats = memory.HEAPF32;
        // PDFium's rectangle is left, top, right, bottom.
        loose[4 * count] = floats[float] ?? Number.NaN;
        loose[4 * count + 1] = floats[float + 3] ?? Number.NaN;
        loose[4 * count + 2] = floats[float + 2] ?? Number.NaN;
        loose[4 * count + 3] = floats[float + 1] ?? Number.NaN;
        call.FPDFText_GetCharBox(textPage, index, scratch.pointer, scratch.at(2), scratch.at(4), scratch.at(6));
        const doubles = memory.HEAPF64;
        // Here: left, right, bottom, top.
        ink[4 * count] = doubles[double] ?? Number.NaN;
        ink[4 * count + 1] = doubles[double + 2] ?? Number.NaN;
        ink[4 * count + 2] = doubles[double + 1] ?? Number.NaN;
        ink[4 * count + 3] = doubles[double + 3] ?? Number.NaN;
        count += 1;
      }
      const run = readRun(pdfium, scratch, textPage, indices[0] ?? 0, object, fontIndex, quarter);
      runs.push({ ...run, from, to: count, box: extent(loose, from, count) });
      const to = count;
      for (const { object: next, fromRight, text, across, up, wider } of swallowed(object)) {
        if (to - from > 1 && !fromRight) break;
        const begin = count;
        for (const character of text) {
          for (const boxes of [loose, ink]) {
            const { left, bottom, right, top } = extent(boxes, from, to);
            boxes.set([left + across, bottom + up, right + across + wider, top + up], 4 * count);
          }
          codes[count] = character.codePointAt(0) ?? replacement;
          runOf[count] = runs.length;
          count += 1;
        }
        const { order, artifact, contentId = run.contentId } = next;
        const marks = { order, artifact, ...(contentId === undefined ? {} : { contentId }), actualText: text };
        runs.push({
          ...run,
          ...marks,
          from: begin,
          to: count,
          baseline: run.baseline + (quarter % 2 === 0 ? up : across),
          box: extent(loose, begin, count),
        });
      }
    }
    const characters = {
      count,
      codes: codes.slice(0, count),
      runs: runOf.slice(0, count),
      loose: loose.slice(0, 4 * count),
      ink: ink.slice(0, 4 * count),
      unmapped,
    };
    return { characters, runs };
  } finally {
    if (textPage !== 0) call.FPDFText_ClosePage(textPage);
  }
}

/** Characters of one text object, by PDFium's index. */
interface Piece {
  readonly object: PageObject;
  readonly indices: number[];
}

/** PDFium sorts what stands at one height from left to right, also over columns that are read one after the other: the order of painting is the file's own. */
function inOrderOfPainting({ call }: Pdfium, textPage: number, size: number, objects: readonly PageObject[]): readonly Piece[] {
  const byPointer = new Map(objects.map((object) => [object.pointer, object]));
  const pieces: Piece[] = [];
  for (let index = 0; index < size; index += 1) {
    const object = byPointer.get(call.FPDFText_GetTextObject(textPage, index));
    if (object === undefined || call.FPDFText_IsGenerated(textPage, index) === 1) continue;
    const last = pieces.at(-1);
    if (last?.object === object) last.indices.push(index);
    else pieces.push({ object, indices: [index] });
  }
  return pieces.sort((a, b) => a.object.order - b.object.order);
}

/** The smallest box round the boxes of characters `from` up to, not including, `to`. */
export function extent(boxes: Float32Array, from: number, to: number): Box {
  let left = Infinity;
  let bottom = Infinity;
  let right = -Infinity;
  let top = -Infinity;
  // Without calls: this runs once for every character.
  for (let i = 4 * from; i < 4 * to; i += 4) {
    const x = boxes[i] ?? left;
    const y = boxes[i + 1] ?? bottom;
    const farX = boxes[i + 2] ?? right;
    const farY = boxes[i + 3] ?? top;
    if (x < left) left = x;
    if (y < bottom) bottom = y;
    if (farX > right) right = farX;
    if (farY > top) top = farY;
  }
  return { left, bottom, right, top };
}

function readRun(
  pdfium: Pdfium,
  scratch: Scratch,
  textPage: number,
  index: number,
  object: PageObject,
  fontIndex: (font: number) => number,
  quarter: Quarter,
): Omit<TextRun, 'from' | 'to' | 'box'> {
  const { call } = pdfium;
  const { pointer, order, artifact, contentId, clip, actualText } = object;
  call.FPDFText_GetCharOrigin(textPage, index, scratch.pointer, scratch.at(2));
  const baseline = scratch.double(quarter % 2 === 0 ? 1 : 0);
  call.FPDFTextObj_GetFontSize(pointer, scratch.pointer);
  const nominal = scratch.float(0);
  const scaled = call.FPDFText_GetMatrix(textPage, index, scratch.pointer) === 1;
  const angle = scaled ? (Math.atan2(scratch.float(1), scratch.float(0)) * 180) / Math.PI : 0;
  const size = nominal * (scaled ? Math.hypot(scratch.float(2), scratch.float(3)) : 1);
  return {
    order,
    artifact,
    ...(contentId === undefined ? {} : { contentId }),
    ...(clip === undefined ? {} : { clip }),
    ...(actualText === undefined ? {} : { actualText }),
    font: fontIndex(call.FPDFTextObj_GetFont(pointer)),
    size,
    angle,
    baseline,
    visible: !invisible.has(call.FPDFTextObj_GetTextRenderMode(pointer)),
    colour: readColour(scratch, (r, g, b, a) => call.FPDFPageObj_GetFillColor(pointer, r, g, b, a)) ?? [0, 0, 0, 255],
  };
}
