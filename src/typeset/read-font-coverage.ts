import { closeSync, openSync, readSync } from 'node:fs';

/** What a font file says of itself. */
export interface FontCoverage {
  /** Typographic family name, by which a document names the font. */
  readonly family: string;
  has(codePoint: number): boolean;
}

/** Code points from `first` to `last`; some within may have no glyph. */
interface Segment {
  readonly first: number;
  readonly last: number;
  hasGlyph(codePoint: number): boolean;
}

/** Reads family name and character map (formats 4 and 12) of a TrueType or OpenType file. Throws on a file that has neither. */
export function readFontCoverage(path: string): FontCoverage {
  const file = openSync(path, 'r');
  try {
    // Only the two tables are read: a font for Chinese has some ten megabytes.
    const directory = readTableDirectory(path, (offset, length) => readAt(file, offset, length));
    const table = (tag: string) => {
      const entry = directory.get(tag);
      if (entry === undefined) throw new Error(`Unexpected font ${path}, expected a table ${tag}`);
      return readAt(file, entry.offset, entry.length);
    };
    const segments = readSegments(table('cmap'), path);
    const family = readFamily(table('name')) ?? '';
    return { family, has: (codePoint) => findSegment(segments, codePoint)?.hasGlyph(codePoint) ?? false };
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, position: number, length: number): DataView {
  const bytes = Buffer.alloc(length);
  const count = readSync(file, bytes, 0, length, position);
  return new DataView(bytes.buffer, bytes.byteOffset, count);
}

type Entry = { readonly offset: number; readonly length: number };

function readTableDirectory(path: string, read: (offset: number, length: number) => DataView): Map<string, Entry> {
  const head = read(0, 12);
  const version = head.byteLength === 12 ? head.getUint32(0) : 0;
  if (version !== 0x00010000 && version !== 0x4f54544f)
    throw new Error(`Unexpected start of ${path}, expected a TrueType or OpenType font`);
  const count = head.getUint16(4);
  const rows = read(12, count * 16);
  const directory = new Map<string, Entry>();
  for (let row = 0; row < count; row++) {
    const at = row * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => rows.getUint8(at + byte)));
    directory.set(tag, { offset: rows.getUint32(at + 8), length: rows.getUint32(at + 12) });
  }
  return directory;
}

function readSegments(cmap: DataView, path: string): Segment[] {
  const count = cmap.getUint16(2);
  const offsets = Array.from({ length: count }, (_, row) => cmap.getUint32(4 + row * 8 + 4));
  const ofFormat = (format: number) => offsets.find((offset) => cmap.getUint16(offset) === format);
  const full = ofFormat(12);
  if (full !== undefined) return readFormat12(cmap, full);
  const basic = ofFormat(4);
  if (basic !== undefined) return readFormat4(cmap, basic);
  throw new Error(`Unexpected character map in ${path}, expected format 4 or 12`);
}

function readFormat12(cmap: DataView, offset: number): Segment[] {
  const count = cmap.getUint32(offset + 12);
  return Array.from({ length: count }, (_, group) => {
    const at = offset + 16 + group * 12;
    const first = cmap.getUint32(at);
    const glyph = cmap.getUint32(at + 8);
    return { first, last: cmap.getUint32(at + 4), hasGlyph: (codePoint) => codePoint - first + glyph !== 0 };
  });
}

function readFormat4(cmap: DataView, offset: number): Segment[] {
  const doubled = cmap.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const rangeOffsets = deltas + doubled;
  return Array.from({ length: doubled / 2 }, (_, index) => {
    const first = cmap.getUint16(starts + index * 2);
    const delta = cmap.getUint16(deltas + index * 2);
    const rangeOffset = cmap.getUint16(rangeOffsets + index * 2);
    return {
      first,
      last: cmap.getUint16(ends + index * 2),
      hasGlyph: (codePoint) => {
        if (rangeOffset === 0) return ((codePoint + delta) & 0xffff) !== 0;
        // The offset counts from its own place in the table.
        return cmap.getUint16(rangeOffsets + index * 2 + rangeOffset + (codePoint - first) * 2) !== 0;
      },
    };
  });
}

function findSegment(segments: readonly Segment[], codePoint: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle] as Segment;
    if (codePoint < segment.first) high = middle - 1;
    else if (codePoint > segment.last) low = middle + 1;
    else return segment;
  }
  return undefined;
}

// The typographic family (16) gathers all weights; fonts with four styles or fewer give the plain family (1) alone.
function readFamily(name: DataView): string | undefined {
  const count = name.getUint16(2);
  const strings = name.getUint16(4);
  const found = new Map<number, string>();
  for (let row = 0; row < count; row++) {
    const at = 6 + row * 12;
    const id = name.getUint16(at + 6);
    const windows = name.getUint16(at) === 3;
    const english = name.getUint16(at + 4) === 0x0409;
    if ((id !== 1 && id !== 16) || !windows || !english) continue;
    const length = name.getUint16(at + 8) / 2;
    const start = strings + name.getUint16(at + 10);
    found.set(id, String.fromCharCode(...Array.from({ length }, (_, index) => name.getUint16(start + index * 2))));
  }
  return found.get(16) ?? found.get(1);
}
