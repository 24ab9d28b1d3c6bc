import { PdfSyntaxError, ValueParser } from './parse-value.js';
import type { PdfValue } from './pdf-value.js';

export interface IndirectObject {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  /** First byte after the object. */
  readonly end: number;
}

/**
 * Reads `12 0 obj … endobj` at a byte. Throws `PdfSyntaxError`.
 * `lengthOf` resolves a stream's `Length`, which may be another object.
 */
export function parseObject(bytes: Uint8Array, offset: number, lengthOf: (value: PdfValue) => PdfValue): IndirectObject {
  const parser = new ValueParser(bytes, offset);
  const number = parser.takeInteger();
  const generation = parser.takeInteger();
  if (number === undefined || generation === undefined || !parser.takeWord('obj')) throw new PdfSyntaxError('no object begins', offset);
  let value = parser.value();
  if (value !== null && typeof value === 'object' && value.kind === 'dictionary' && parser.takeWord('stream')) {
    const start = streamStart(bytes, parser.offset);
    const length = lengthOf(value.entries.get('Length') ?? null);
    if (typeof length !== 'number' || length < 0) throw new PdfSyntaxError('a stream has no length', offset);
    parser.offset = start + length;
    if (!parser.takeWord('endstream')) throw new PdfSyntaxError('a stream does not end where its length says', offset);
    value = { kind: 'stream', entries: value.entries, data: bytes.subarray(start, start + length) };
  }
  if (!parser.takeWord('endobj')) throw new PdfSyntaxError('an object does not end', offset);
  return { number, generation, value, end: parser.offset };
}

function streamStart(bytes: Uint8Array, afterKeyword: number): number {
  if (bytes[afterKeyword] === 13) return afterKeyword + (bytes[afterKeyword + 1] === 10 ? 2 : 1);
  return bytes[afterKeyword] === 10 ? afterKeyword + 1 : afterKeyword;
}
