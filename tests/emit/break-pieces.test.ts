import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urlPieces } from '../../src/emit/break-pieces.js';

describe('where a URL breaks', () => {
  it.each([
    ['https://example.org/plan', ['https://example', '.org/plan']],
    ['https://example.org/first-b_c/d?e=longer&g#another', ['https://example', '.org/first-b_c/d', '?e=longer&g', '#another']],
    ['https://e.org/leaked-', ['https://e.org', '/leaked-']],
    ['mailto:desk@example.org', ['mailto:', 'desk@example.org']],
    ['https://e.org/3844a3721d92dd9ae9681547a0814d88', ['https://e.org', '/3844a3721d92dd9ae96', '81547a0814d88']],
    ['https://e.org//a', ['https://e.org//a']],
  ])('%s', (url, pieces) => {
    expect(urlPieces(url)).toEqual(pieces);
  });

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(urlPieces(url).join('')).toBe(url);
        for (const piece of urlPieces(url)) expect(piece.length).toBeLessThanOrEqual(20);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(urlPieces(text).join('')).toBe(text);
      }),
    );
  });
});
