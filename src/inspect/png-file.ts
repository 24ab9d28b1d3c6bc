import { crc32, deflateSync } from 'node:zlib';

/** Rows of pixels, each led by its filter, as PNG stores them: three bytes a pixel, or one that is an index into the palette. */
export interface PngPixels {
  readonly width: number;
  readonly height: number;
  readonly rows: Uint8Array;
  /** Red, green and blue of each colour, at most 256 of them. */
  readonly palette?: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** PNG's colour types for red, green, blue without opacity, and for a palette. */
const trueColour = 2;
const indexed = 3;

/** Puts rows of pixels into a PNG, eight bits a channel. */
export function pngFile({ width, height, rows, palette }: PngPixels): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, palette === undefined ? trueColour : indexed, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', palette)]),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
