import type { Box } from '../model/index.js';
import { loadPdfium, type Pdfium } from './load-pdfium.js';
import { withDocument, withPage } from './open-document.js';
import { paintPicture } from './paint-picture.js';

/** A page of one file beside the same of another. */
export interface PagePair {
  /** Page of both, from 1. */
  readonly number: number;
  /** In points, from the bottom left of the page as it is shown: what may look otherwise. */
  readonly besides: readonly Box[];
}

/** A page that looks otherwise, and where: in points from its bottom left; without a place where all of it does. */
export interface OtherLook {
  readonly number: number;
  readonly box?: Box;
}

/** One pixel a point: a comma is some pixels wide, a hairline is seen. */
const scale = 1;
/** Pixels are compared in squares of so many, so that a rounded number moves no letter. */
const side = 4;
/** Of 255: squares that differ by less in the mean look alike. */
const leastDifference = 12;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, row by row. */
  readonly colours: Uint8Array;
}

/** Those of the pages that look otherwise in one file than in the other; none where one cannot be opened. */
export async function compareLooks(is: Uint8Array, was: Uint8Array, pages: readonly PagePair[]): Promise<readonly OtherLook[]> {
  const pdfium = await loadPdfium();
  const numbers = pages.map(({ number }) => number);
  const before = paintAll(pdfium, was, numbers);
  const now = paintAll(pdfium, is, numbers);
  return pages.flatMap(({ number, besides }) => {
    const [one, other] = [now.get(number), before.get(number)];
    if (one === undefined || other === undefined) return [];
    if (one.width !== other.width || one.height !== other.height) return [{ number }];
    const box = differenceOf(one, other, besides);
    return box === undefined ? [] : [{ number, box }];
  });
}

function paintAll(pdfium: Pdfium, bytes: Uint8Array, numbers: readonly number[]): ReadonlyMap<number, Pixels> {
  const painted = (document: number) =>
    numbers.flatMap((number) => {
      const pixels = withPage(pdfium, document, number, (page) => paint(pdfium, page));
      return pixels === undefined ? [] : [[number, pixels] as const];
    });
  return new Map(withDocument(pdfium, bytes, painted, () => []));
}

function paint(pdfium: Pdfium, page: number): Pixels {
  let size = { width: 0, height: 0 };
  const colours = paintPicture(pdfium, page, scale, (pixels, width, height, stride) => {
    size = { width, height };
    const own = new Uint8Array(3 * width * height);
    for (let y = 0, out = 0; y < height; y += 1)
      for (let at = y * stride; at < y * stride + 4 * width; at += 4, out += 3) own.set(pixels.subarray(at, at + 3), out);
    return own;
  });
  return { ...size, colours };
}

/** The box round all squares that differ. */
function differenceOf(is: Pixels, was: Pixels, besides: readonly Box[]): Box | undefined {
  const { width, height } = is;
  let found: Box | undefined;
  for (let top = 0; top < height; top += side) {
    for (let left = 0; left < width; left += side) {
      const square = {
        left: left / scale,
        bottom: (height - Math.min(height, top + side)) / scale,
        right: Math.min(width, left + side) / scale,
        top: (height - top) / scale,
      };
      if (besides.some((box) => overlaps(box, square)) || squareDifference(is, was, left, top) < leastDifference) continue;
      found = found === undefined ? square : around(found, square);
    }
  }
  return found;
}

/** The mean over a square of what its pixels differ by in the colour in which they differ most. */
function squareDifference(is: Pixels, was: Pixels, left: number, top: number): number {
  const [right, bottom] = [Math.min(is.width, left + side), Math.min(is.height, top + side)];
  let sum = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let at = 3 * (y * is.width + left); at < 3 * (y * is.width + right); at += 3) {
      let most = 0;
      for (let colour = at; colour < at + 3; colour += 1)
        most = Math.max(most, Math.abs((is.colours[colour] ?? 0) - (was.colours[colour] ?? 0)));
      sum += most;
    }
  }
  return sum / ((right - left) * (bottom - top));
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top;
}

function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}
