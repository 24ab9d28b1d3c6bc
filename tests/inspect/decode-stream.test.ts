import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeStream } from '../../src/inspect/objects/decode-stream.js';
import type { PdfValue } from '../../src/inspect/objects/pdf-value.js';

const name = (value: string): PdfValue => ({ kind: 'name', name: value });
const plain = (value: PdfValue | undefined): PdfValue => value ?? null;

describe('a packed stream', () => {
  it('unpacks with each of the five filters of PNG', () => {
    // Two bytes a pixel, two pixels a row; every row means 10 20 30 40.
    const rows = [
      [0, 10, 20, 30, 40],
      [1, 10, 20, 20, 20],
      [2, 0, 0, 0, 0],
      [3, 5, 10, 10, 10],
      [4, 0, 0, 0, 0],
    ];
    const parameters: PdfValue = {
      kind: 'dictionary',
      entries: new Map([
        ['Predictor', 15],
        ['Colors', 2],
        ['Columns', 2],
      ]),
    };
    const entries = new Map<string, PdfValue>([
      ['Filter', { kind: 'array', items: [name('FlateDecode')] }],
      ['DecodeParms', parameters],
    ]);
    const data = deflateSync(Uint8Array.from(rows.flat()));
    expect([...(decodeStream({ kind: 'stream', entries, data }, plain) ?? [])]).toEqual(rows.flatMap(() => [10, 20, 30, 40]));
  });

  it('stays as it is without a filter, and unread with one that is no text’s', () => {
    const data = Uint8Array.from([1, 2, 3]);
    expect(decodeStream({ kind: 'stream', entries: new Map(), data }, plain)).toEqual(data);
    expect(decodeStream({ kind: 'stream', entries: new Map([['Filter', name('DCTDecode')]]), data }, plain)).toBeUndefined();
  });
});
