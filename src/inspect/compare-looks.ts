import { type Box, meet } from '../model/index.js';
import { loadPdfium, type Pdfium } from './load-pdfium.js';
import { withDocument, withPage } from './open-document.js';
import { paintPicture } from './paint-picture.js';
import { union } from './set-lines.js';

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

/** Pixels a point: a comma is some pixels wide, a hairline is seen. */
const scale = 2;
/** Pixels are compared in squares of so many. */
const side = 8;
/** Of 255: squares that differ by less in the mean look alike. */
const leastDifference = 12;
/** Pictures of one page may differ by a pixel or two where its size was rounded. */
const roundedSize = 2;

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
    if (Math.abs(one.width - other.width) > roundedSize || Math.abs(one.height - other.height) > roundedSize) return [{ number }];
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
      for (let at = y * stride; at < y * stride + 4 * width; at += 4, out += 3) {
        own[out] = pixels[at] ?? 0;
        own[out + 1] = pixels[at + 1] ?? 0;
        own[out + 2] = pixels[at + 2] ?? 0;
      }
    return own;
  });
  return { ...size, colours };
}

/** The box round all squares that differ. */
function differenceOf(is: Pixels, was: Pixels, besides: readonly Box[]): Box | undefined {
  const [width, height] = [Math.min(is.width, was.width), Math.min(is.height, was.height)];
  let found: Box | undefined;
  for (let top = 0; top < height; top += side) {
    for (let left = 0; left < width; left += side) {
      const [right, bottom] = [Math.min(width, left + side), Math.min(height, top + side)];
      const square = { left: left / scale, bottom: (height - bottom) / scale, right: right / scale, top: (height - top) / scale };
      if (besides.some((box) => meet(box, square))) continue;
      let sum = 0;
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) sum += Math.max(outside(is, was, x, y), outside(was, is, x, y));
      if (sum / ((right - left) * (bottom - top)) < leastDifference) continue;
      found = found === undefined ? square : union([found, square]);
    }
  }
  return found;
}

/** By how much a pixel is darker or lighter, in the colour in which it is most, than all of the other picture round its place: a rounded number moves a letter by one. */
function outside(own: Pixels, other: Pixels, x: number, y: number): number {
  const [at, same] = [3 * (y * own.width + x), 3 * (y * other.width + x)];
  let most = 0;
  for (let colour = 0; colour < 3; colour += 1) {
    const value = own.colours[at + colour] ?? 0;
    if (value === other.colours[same + colour]) continue;
    let [least, highest] = [255, 0];
    for (let row = Math.max(0, y - 1); row <= Math.min(other.height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(other.width - 1, x + 1); column += 1) {
        const near = other.colours[3 * (row * other.width + column) + colour] ?? 0;
        if (near < least) least = near;
        if (near > highest) highest = near;
      }
    }
    most = Math.max(most, least - value, value - highest);
  }
  return most;
}
