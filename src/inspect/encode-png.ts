import { pngFile } from './png-file.js';

/** Encodes pixels of four bytes (red, green, blue, one to leave out) as a PNG. `stride` is the bytes from row to row. */
export function encodePng(pixels: Uint8Array, width: number, height: number, stride: number): Uint8Array {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0, out = 0; y < height; y += 1) {
    // Each row begins with its filter: 0, none.
    out += 1;
    for (let x = 0, at = y * stride; x < width; x += 1, at += 4, out += 3) {
      rows[out] = pixels[at] ?? 0;
      rows[out + 1] = pixels[at + 1] ?? 0;
      rows[out + 2] = pixels[at + 2] ?? 0;
    }
  }
  return pngFile({ width, height, rows });
}
