/** Where the objects of a file with a plain cross-reference table stand (ISO 32000-1, 7.5.4). */
export interface ObjectTable {
  /** Where the table itself begins. */
  readonly start: number;
  /** Where an object's entry of 20 bytes begins. */
  entry(object: number): number;
  /** From an object's number to behind its `endobj`. */
  range(object: number): { readonly from: number; readonly to: number };
}

const objectEnd = 'endobj';

/** Reads where a file's objects stand as they are asked for. */
export function objectTable(bytes: Buffer): ObjectTable {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1', Math.max(0, bytes.length - 64)))?.[1]);
  const entries = bytes.indexOf('0000000', start, 'latin1');
  const entry = (object: number) => entries + 20 * object;
  return {
    start,
    entry,
    range(object) {
      const from = Number(bytes.toString('latin1', entry(object), entry(object) + 10));
      return { from, to: bytes.indexOf(objectEnd, from, 'latin1') + objectEnd.length };
    },
  };
}
