import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** PNG's colour type for red, green, blue without opacity. */
const trueColour = 2;

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
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, trueColour, 0, 0, 0], 8);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 6 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
