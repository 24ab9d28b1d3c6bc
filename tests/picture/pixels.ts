import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture: three bytes (red, green, blue) a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

type Colour = readonly [number, number, number];

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Decodes the PNGs that `renderPage` makes: eight bits a channel, no opacity, no row filters. Throws for any other. */
export function decodePng(png: Uint8Array): Pixels {
  const file = Buffer.from(png);
  const chunks = new Map<string, Buffer[]>();
  for (let at = signature.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.set(type, [...(chunks.get(type) ?? []), file.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const header = chunks.get('IHDR')?.[0] ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(Buffer.concat(chunks.get('IDAT') ?? []));
  const stride = 1 + 3 * width;
  const bytes = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y += 1) {
    if (header[8] !== 8 || header[9] !== 2 || rows[y * stride] !== 0) throw new TypeError('Unexpected PNG, expected plain RGB rows');
    bytes.set(rows.subarray(y * stride + 1, (y + 1) * stride), 3 * width * y);
  }
  return { width, height, bytes };
}

/** Encodes a picture in at most 256 colours, each pixel in the nearest of them. */
export function encodePalettePng({ width, height, bytes }: Pixels, palette: readonly Colour[]): Uint8Array {
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc(height * (1 + width));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = bytes.subarray(3 * pixel, 3 * pixel + 3);
    const colour = (red << 16) | (green << 8) | blue;
    const index = nearest.get(colour) ?? nearestOf([red, green, blue], palette);
    nearest.set(colour, index);
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colour type 3: a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** `count` colours from one to the other, both included. */
export function ramp(from: Colour, to: Colour, count: number): readonly Colour[] {
  return Array.from({ length: count }, (_, step) => {
    const share = step / (count - 1);
    const mix = (a: number, b: number) => Math.round(a + (b - a) * share);
    return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])];
  });
}

function nearestOf(colour: Colour, palette: readonly Colour[]): number {
  const distances = palette.map((other) => other.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
