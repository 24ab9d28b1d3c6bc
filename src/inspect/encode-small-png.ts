import { encodePng } from './encode-png.js';
import { pngFile } from './png-file.js';

/** Levels that each of red, green and blue is rounded to, but for white and black none the eye would miss. */
const levels = 32;
const mostColours = 256;

/**
 * Encodes pixels as `encodePng` does, at about a third of the size: a page of text has few colours, and those of its edges are
 * rounded a little. A page with a photograph has too many and keeps its true colours.
 */
export function encodeSmallPng(pixels: Uint8Array, width: number, height: number, stride: number): Uint8Array {
  const level = Uint8Array.from({ length: 256 }, (_, value) => Math.round((value * (levels - 1)) / 255));
  const places = new Int16Array(levels ** 3).fill(-1);
  const palette: number[] = [];
  const rows = Buffer.alloc(height * (1 + width));
  for (let y = 0, out = 0; y < height; y += 1) {
    out += 1;
    for (let x = 0, at = y * stride; x < width; x += 1, at += 4, out += 1) {
      const [red, green, blue] = [level[pixels[at] ?? 0] ?? 0, level[pixels[at + 1] ?? 0] ?? 0, level[pixels[at + 2] ?? 0] ?? 0];
      const colour = (red * levels + green) * levels + blue;
      let place = places[colour] ?? -1;
      if (place < 0) {
        place = palette.length / 3;
        if (place === mostColours) return encodePng(pixels, width, height, stride);
        places[colour] = place;
        palette.push(...[red, green, blue].map((value) => Math.round((value * 255) / (levels - 1))));
      }
      rows[out] = place;
    }
  }
  return pngFile({ width, height, rows, palette: Uint8Array.from(palette) });
}
