import { inflateSync } from 'node:zlib';
import { type Rgb, withoutPngFilters } from '../../model/index.js';

/** A picture whose colours can be asked for, by column and row from 0. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  colourAt(x: number, y: number): Rgb;
}

/** Bytes a picture may unpack to; more is taken for an attack. */
const largest = 256 * 1024 * 1024;

/** Numbers a pixel by colour type (PNG, 11.2.2). */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Decodes a PNG; `undefined` where it is interlaced or broken. Opacity is left out. */
export function decodePng(bytes: Uint8Array): DecodedPicture | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Buffer[] = [];
  let palette: Uint8Array = new Uint8Array();
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const chunk = file.subarray(at + 8, at + 8 + length);
    if (type === 'PLTE') palette = chunk;
    if (type === 'IDAT') data.push(chunk);
    at += 12 + length;
  }
  if (file.length < 33 || data.length === 0 || file[28] !== 0) return undefined;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth = 8, type = 0] = file.subarray(24, 26);
  const count = channels[type];
  if (count === undefined) return undefined;
  const rowLength = Math.ceil((width * count * depth) / 8);
  const filtered = inflated(data);
  if (filtered === undefined || filtered.length < height * (rowLength + 1)) return undefined;
  const rows = withoutPngFilters(filtered, rowLength, height, Math.max(1, (count * depth) / 8));
  const valueAt = (x: number, y: number, channel: number): number => {
    const bit = (x * count + channel) * depth;
    const byte = rows[y * rowLength + (bit >> 3)] ?? 0;
    if (depth >= 8) return byte;
    return (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
  };
  return {
    width,
    height,
    colourAt(x, y) {
      const first = valueAt(x, y, 0);
      if (type === 3) return [palette[3 * first] ?? 0, palette[3 * first + 1] ?? 0, palette[3 * first + 2] ?? 0];
      if (count >= 3) return [first, valueAt(x, y, 1), valueAt(x, y, 2)];
      const grey = depth >= 8 ? first : Math.round((first * 255) / (2 ** depth - 1));
      return [grey, grey, grey];
    },
  };
}

function inflated(data: readonly Buffer[]): Buffer | undefined {
  try {
    return inflateSync(Buffer.concat(data), { maxOutputLength: largest });
  } catch {
    return undefined;
  }
}
