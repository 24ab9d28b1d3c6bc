import { decodeStream } from './decode-stream.js';
import { parseObject } from './parse-object.js';
import { PdfSyntaxError, ValueParser } from './parse-value.js';
import type { PdfValue } from './pdf-value.js';

/** Where an object lies: at a byte of the file, or packed into an object stream. */
export type ObjectPlace =
  /** Objects that were found by looking for them have no generation that anybody has named. */
  | { readonly kind: 'offset'; readonly offset: number; readonly generation?: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

export interface CrossReferences {
  readonly places: Map<number, ObjectPlace>;
  readonly trailer: Map<string, PdfValue>;
}

/** Objects a file may have; a table that claims more is a lie. */
const mostObjects = 8_388_607;

/** Reads the cross-reference tables and streams from the last to the first. Throws `PdfSyntaxError` where one is broken. */
export function readCrossReferences(bytes: Uint8Array): CrossReferences {
  const found: CrossReferences = { places: new Map(), trailer: new Map() };
  const free = new Set<number>();
  const seen = new Set<number>();
  const pending = [lastSection(bytes)];
  for (let offset = pending.shift(); offset !== undefined; offset = pending.shift()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    const trailer = new ValueParser(bytes, offset).takeWord('xref')
      ? readTable(bytes, offset, found, free)
      : readXrefStream(bytes, offset, found, free);
    for (const [key, value] of trailer) if (!found.trailer.has(key)) found.trailer.set(key, value);
    for (const key of ['XRefStm', 'Prev']) {
      const next = trailer.get(key);
      if (typeof next === 'number') pending.push(next);
    }
  }
  return found;
}

function lastSection(bytes: Uint8Array): number {
  const tail = Math.max(0, bytes.length - 2048);
  const at = Buffer.from(bytes.buffer, bytes.byteOffset + tail, bytes.length - tail).lastIndexOf('startxref');
  const parser = new ValueParser(bytes, tail + at + 'startxref'.length);
  const offset = at < 0 ? undefined : parser.takeInteger();
  if (offset === undefined) throw new PdfSyntaxError('the end of the file does not say where the cross-reference table is', bytes.length);
  return offset;
}

function readTable(bytes: Uint8Array, offset: number, found: CrossReferences, free: Set<number>): ReadonlyMap<string, PdfValue> {
  const parser = new ValueParser(bytes, offset);
  parser.takeWord('xref');
  while (!parser.takeWord('trailer')) {
    const first = parser.takeInteger();
    const count = parser.takeInteger();
    if (first === undefined || count === undefined || first + count > mostObjects)
      throw parser.error('the cross-reference table is broken');
    for (let number = first; number < first + count; number += 1) {
      const at = parser.takeInteger();
      const generation = parser.takeInteger();
      if (at === undefined || generation === undefined) throw parser.error('the cross-reference table is broken');
      if (parser.takeWord('n')) place(found, free, number, { kind: 'offset', offset: at, generation });
      else if (parser.takeWord('f')) free.add(number);
      else throw parser.error('the cross-reference table is broken');
    }
  }
  const trailer = parser.value();
  if (trailer === null || typeof trailer !== 'object' || trailer.kind !== 'dictionary') throw parser.error('the trailer is no dictionary');
  return trailer.entries;
}

function readXrefStream(bytes: Uint8Array, offset: number, found: CrossReferences, free: Set<number>): ReadonlyMap<string, PdfValue> {
  const { value } = parseObject(bytes, offset, (length) => length);
  if (value === null || typeof value !== 'object' || value.kind !== 'stream') throw new PdfSyntaxError('no cross-reference table', offset);
  const resolve = (entry: PdfValue | undefined): PdfValue => entry ?? null;
  const widths = numbers(value.entries.get('W'));
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const size = numbers({ kind: 'array', items: [value.entries.get('Size') ?? 0] });
  const ranges = value.entries.has('Index') ? numbers(value.entries.get('Index')) : [0, size[0] ?? 0];
  const data = decodeStream(value, resolve);
  const width = typeWidth + secondWidth + thirdWidth;
  if (!data || widths.length < 3 || width === 0 || width > 24) throw new PdfSyntaxError('the cross-reference stream is broken', offset);
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    for (let number = first; number < first + (ranges[range + 1] ?? 0) && at + width <= data.length; number += 1, at += width) {
      const type = typeWidth === 0 ? 1 : bigEndian(data, at, typeWidth);
      const second = bigEndian(data, at + typeWidth, secondWidth);
      const third = bigEndian(data, at + typeWidth + secondWidth, thirdWidth);
      if (type === 1)
        place(found, free, number, {
          kind: 'offset',
          offset: second,
          generation: bigEndian(data, at + typeWidth + secondWidth, thirdWidth),
        });
      else if (type === 2) place(found, free, number, { kind: 'packed', stream: second, index: third });
      else free.add(number);
    }
  }
  return value.entries;
}

/** The latest section that names an object decides. */
function place(found: CrossReferences, free: ReadonlySet<number>, number: number, where: ObjectPlace): void {
  if (!found.places.has(number) && !free.has(number)) found.places.set(number, where);
}

function numbers(value: PdfValue | undefined): number[] {
  if (value === null || typeof value !== 'object' || value.kind !== 'array') return [];
  return value.items.map((item) => (typeof item === 'number' ? item : 0));
}

function bigEndian(data: Uint8Array, offset: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i += 1) value = value * 256 + (data[offset + i] ?? 0);
  return value;
}
