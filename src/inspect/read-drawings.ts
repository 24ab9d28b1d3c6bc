import type { Box, ImageFacts, Painted, PathFacts } from '../model/index.js';
import type { Pdfium } from './load-pdfium.js';
import type { Scratch } from './pdfium-memory.js';
import { readColour } from './read-colour.js';
import { readImageContent } from './read-image-content.js';
import { type Matrix, multiply, type PageObject, readMatrix } from './read-page-objects.js';

const pointsPerInch = 72;
/** Points by which a line may be off the level, or a shape be high, and still be a line. */
const hair = 0.01;
/** PDFium's FPDF_SEGMENT_BEZIERTO. */
const curve = 1;

/** Images and paths of a page, in the order of painting. Paths that are neither filled nor stroked are left out. */
export function readDrawings(
  pdfium: Pdfium,
  scratch: Scratch,
  objects: readonly PageObject[],
): { images: ImageFacts[]; paths: PathFacts[] } {
  const images: ImageFacts[] = [];
  const paths: PathFacts[] = [];
  for (const object of objects) {
    if (object.type === 'image') images.push(readImage(pdfium, scratch, object));
    else if (object.type === 'path') {
      const path = readPath(pdfium, scratch, object);
      if (path.fill || path.stroke) paths.push(path);
    }
  }
  return { images, paths };
}

function readImage(pdfium: Pdfium, scratch: Scratch, object: PageObject): ImageFacts {
  // An image fills the unit square of its space.
  const matrix = multiply(readMatrix(pdfium, scratch, object.pointer), object.matrix);
  const known = pdfium.call.FPDFImageObj_GetImagePixelSize(object.pointer, scratch.at(0), scratch.at(1)) === 1;
  const [pixelWidth, pixelHeight] = known ? [scratch.integer(0), scratch.integer(1)] : [0, 0];
  const [a, b, c, d] = matrix;
  const ppi = Math.min(pixelWidth / Math.hypot(a, b), pixelHeight / Math.hypot(c, d)) * pointsPerInch;
  const content = readImageContent(pdfium, scratch, object.pointer, pixelWidth, pixelHeight);
  return {
    ...painted(object),
    box: transformed({ left: 0, bottom: 0, right: 1, top: 1 }, matrix),
    pixelWidth,
    pixelHeight,
    ppi,
    ...(content === undefined ? {} : { content }),
  };
}

function readPath(pdfium: Pdfium, scratch: Scratch, object: PageObject): PathFacts {
  const { call } = pdfium;
  const { pointer } = object;
  const own = multiply(readMatrix(pdfium, scratch, pointer), object.matrix);
  const { box, straight, corners } = outline(pdfium, scratch, pointer, own);
  call.FPDFPath_GetDrawMode(pointer, scratch.at(0), scratch.at(1));
  const [fills, strokes] = [scratch.integer(0) !== 0, scratch.integer(1) !== 0];
  const fill = fills ? readColour(scratch, (r, g, b, a) => call.FPDFPageObj_GetFillColor(pointer, r, g, b, a)) : undefined;
  const colour = strokes ? readColour(scratch, (r, g, b, a) => call.FPDFPageObj_GetStrokeColor(pointer, r, g, b, a)) : undefined;
  call.FPDFPageObj_GetStrokeWidth(pointer, scratch.at(0));
  const width = scratch.float(0) * Math.sqrt(Math.abs(own[0] * own[3] - own[1] * own[2]));
  const level = box.right - box.left < hair || box.top - box.bottom < hair;
  return {
    ...painted(object),
    kind: !straight ? 'shape' : level || corners === 2 ? 'line' : isRectangle(box, corners) ? 'rectangle' : 'shape',
    box,
    ...(fill ? { fill } : {}),
    ...(colour ? { stroke: { colour, width } } : {}),
  };
}

/** Extent of the points of a path; `corners` counts those that lie apart. */
function outline(pdfium: Pdfium, scratch: Scratch, pointer: number, matrix: Matrix): { box: Box; straight: boolean; corners: number } {
  const { call } = pdfium;
  const seen = new Set<string>();
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  let straight = true;
  const count = call.FPDFPath_CountSegments(pointer);
  for (let i = 0; i < count; i += 1) {
    const segment = call.FPDFPath_GetPathSegment(pointer, i);
    straight &&= call.FPDFPathSegment_GetType(segment) !== curve;
    call.FPDFPathSegment_GetPoint(segment, scratch.at(0), scratch.at(1));
    const [x, y] = apply(matrix, scratch.float(0), scratch.float(1));
    [left, bottom, right, top] = [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)];
    if (seen.size <= 4) seen.add(`${x.toFixed(2)} ${y.toFixed(2)}`);
  }
  return { box: { left, bottom, right, top }, straight, corners: seen.size };
}

function isRectangle(box: Box, corners: number): boolean {
  return corners === 4 && box.right > box.left && box.top > box.bottom;
}

function painted({ order, artifact, contentId, clip }: PageObject): Painted {
  return { order, artifact, ...(contentId === undefined ? {} : { contentId }), ...(clip === undefined ? {} : { clip }) };
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function transformed({ left, bottom, right, top }: Box, matrix: Matrix): Box {
  const corners = [apply(matrix, left, bottom), apply(matrix, left, top), apply(matrix, right, bottom), apply(matrix, right, top)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}
