import { readFileSync, writeFileSync } from 'node:fs';

/** Writes a font with the glyphs of another one under a new family name; where characters are given, they are all it has. It stands in for font packages that are not installed. */
export function makeFont(
  path: string,
  options: { readonly from: string; readonly family: string; readonly characters?: string; readonly format?: 4 | 12 },
): void {
  const original = readFileSync(options.from);
  const tables = new Map<string, Buffer>();
  for (let row = 0; row < original.readUInt16BE(4); row++) {
    const at = 12 + row * 16;
    const start = original.readUInt32BE(at + 8);
    tables.set(original.toString('latin1', at, at + 4), original.subarray(start, start + original.readUInt32BE(at + 12)));
  }
  tables.delete('DSIG');
  // Shaping rules speak of glyphs by number and have nothing to do with other characters.
  if (options.characters !== undefined) for (const tag of ['GSUB', 'GPOS', 'GDEF']) tables.delete(tag);
  tables.set('name', nameTable(options.family));
  if (options.characters !== undefined) {
    const codePoints = [...new Set([...options.characters].map((character) => character.codePointAt(0) as number))].sort((a, b) => a - b);
    tables.set('cmap', options.format === 4 ? characterMap4(codePoints) : characterMap12(codePoints));
  }
  writeFileSync(path, fontOf(tables));
}

/** Number of a glyph that every font used here draws. */
const glyph = 5;

function fontOf(tables: ReadonlyMap<string, Buffer>): Buffer {
  const tags = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + tags.length * 16);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tags.length, 4);
  const parts = [head];
  let offset = head.length;
  tags.forEach((tag, row) => {
    const table = tables.get(tag) as Buffer;
    head.write(tag, 12 + row * 16, 'latin1');
    head.writeUInt32BE(offset, 12 + row * 16 + 8);
    head.writeUInt32BE(table.length, 12 + row * 16 + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function nameTable(family: string): Buffer {
  const names = [
    [1, family],
    [2, 'Regular'],
    [4, `${family} Regular`],
    [6, `${family.replaceAll(' ', '')}-Regular`],
  ] as const;
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const strings: Buffer[] = [];
  let offset = 0;
  names.forEach(([id, text], row) => {
    const string = Buffer.from(text, 'utf16le').swap16();
    [3, 1, 0x409, id, string.length, offset].forEach((value, column) => {
      head.writeUInt16BE(value, 6 + row * 12 + column * 2);
    });
    strings.push(string);
    offset += string.length;
  });
  return Buffer.concat([head, ...strings]);
}

function characterMap(encoding: number, subtable: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(1, 2);
  head.writeUInt16BE(3, 4);
  head.writeUInt16BE(encoding, 6);
  head.writeUInt32BE(12, 8);
  return Buffer.concat([head, subtable]);
}

function characterMap12(codePoints: readonly number[]): Buffer {
  const table = Buffer.alloc(16 + codePoints.length * 12);
  table.writeUInt16BE(12, 0);
  table.writeUInt32BE(table.length, 4);
  table.writeUInt32BE(codePoints.length, 12);
  codePoints.forEach((codePoint, group) => {
    table.writeUInt32BE(codePoint, 16 + group * 12);
    table.writeUInt32BE(codePoint, 20 + group * 12);
    table.writeUInt32BE(glyph, 24 + group * 12);
  });
  return characterMap(10, table);
}

// The first character goes through the table of glyph numbers, with a next one that has none; the others through their distance: both ways that the format has.
function characterMap4(codePoints: readonly number[]): Buffer {
  const segments = [...codePoints, 0xffff];
  const table = Buffer.alloc(16 + segments.length * 8 + 4);
  table.writeUInt16BE(4, 0);
  table.writeUInt16BE(table.length, 2);
  table.writeUInt16BE(segments.length * 2, 6);
  const starts = 14 + segments.length * 2 + 2;
  const deltas = starts + segments.length * 2;
  const offsets = deltas + segments.length * 2;
  segments.forEach((codePoint, index) => {
    table.writeUInt16BE(index === 0 ? codePoint + 1 : codePoint, 14 + index * 2);
    table.writeUInt16BE(codePoint, starts + index * 2);
    const target = codePoint === 0xffff ? 0 : glyph;
    table.writeUInt16BE(index === 0 ? 0 : (target - codePoint) & 0xffff, deltas + index * 2);
  });
  table.writeUInt16BE(segments.length * 2, offsets);
  table.writeUInt16BE(glyph, offsets + segments.length * 2);
  return characterMap(1, table);
}
