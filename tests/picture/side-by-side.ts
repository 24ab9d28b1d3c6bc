import type { Pixels } from './pixels.js';

/** Pixels round each page. */
const gap = 14;
const ground = 0xe4;
const edge = 0xb4;

/** Pages of one size next to each other on a grey ground, each with a thin edge. */
export function sideBySide(pages: readonly Pixels[]): Pixels {
  const [first] = pages;
  if (first === undefined) throw new RangeError('There are no pages');
  const width = gap + pages.length * (first.width + gap);
  const height = first.height + 2 * gap;
  const bytes = new Uint8Array(3 * width * height).fill(ground);
  pages.forEach((page, index) => {
    const left = gap + index * (first.width + gap);
    const row = (y: number) => 3 * ((gap + y) * width + left);
    for (let y = -1; y <= page.height; y += 1) bytes.fill(edge, row(y) - 3, row(y) + 3 * (page.width + 1));
    for (let y = 0; y < page.height; y += 1) bytes.set(page.bytes.subarray(3 * y * page.width, 3 * (y + 1) * page.width), row(y));
  });
  return { width, height, bytes };
}
