import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPieces, urlPieces } from '../../src/emit/break-pieces.js';

const isHeld = (site: string) => site.length <= 44;

describe('where a URL breaks', () => {
  it.each([
    ['https://example.org/plan', ['https://example.org', '/plan']],
    ['https://www.theguardian.com/us-news', ['https://www.theguardian.com', '/us-news']],
    ['https://desk@news.example.org:8080/a', ['https://desk@news.example.org:8080', '/a']],
    ['https://example.org', ['https://example.org']],
    ['https://example.org/first-b_c/d?e=longer&g#another', ['https://example.org', '/first-b_c', '/d?e=longer&g', '#another']],
    ['https://e.org/leaked-', ['https://e.org', '/leaked-']],
    ['https://e.org/world/us/2024-11-05/who-is-it', ['https://e.org', '/world/us', '/2024-11-05', '/who-is-it']],
    ['https://e.org/a-canada-of-its-own-1.7456789', ['https://e.org', '/a-canada-of-its', '-own-1.7456789']],
    [
      'https://e.org/what-came-2026-01-19-is-long/2026/01/19/x',
      ['https://e.org', '/what-came', '-2026-01-19-is', '-long', '/2026/01/19/x'],
    ],
    ['https://e.org/what-came-of-it-2026-01/it', ['https://e.org', '/what-came-of-it', '-2026-01', '/it']],
    ['https://e.org/port-expansion-2025-11-18/', ['https://e.org', '/port-expansion', '-2025-11-18/']],
    ['https://e.org/of-it-2026-01-19-and-more', ['https://e.org', '/of-it', '-2026-01-19-and', '-more']],
    ['https://e.org/a-lake-of-oil-1.745678901', ['https://e.org', '/a-lake-of-oil', '-1.745678901']],
    ['mailto:desk@example.org', ['mailto:', 'desk@example.org']],
    ['https://e.org/3844a3721d92dd9ae9681547a0814d88', ['https://e.org', '/3844a3721d92dd9ae96', '81547a0814d88']],
    ['https://e.org//a', ['https://e.org//a']],
    ['', ['']],
    ['https://e.org/a-long-one?urn:of-something:else', ['https://e.org', '/a-long-one?urn:', 'of-something:', 'else']],
    ['https://e.org/abcdefghijklmnopqrs:t', ['https://e.org', '/abcdefghijklmnopqrs:', 't']],
    ['https://e.org?abcdefghijklmnopqr:xy', ['https://e.org', '?abcdefghijklmnopqr:', 'xy']],
    ['urn::nbn', ['urn::nbn']],
  ])('%s', (url, pieces) => {
    expect(urlPieces(url, isHeld)).toEqual(pieces);
  });

  it('is within scheme and host only where no line holds these', () => {
    const url = 'https://research.assembly-of-regions.example.org/a';
    expect(urlPieces(url, () => true)).toEqual(['https://research.assembly-of-regions.example.org', '/a']);
    expect(urlPieces(url, () => false)).toEqual(['https://research', '.assembly-of', '-regions.example', '.org', '/a']);
  });

  it('is within what stands between slashes where no line holds it', () => {
    expect(urlPieces('https://e.org/port-expansion-x/y', (piece) => piece.length < 15)).toEqual([
      'https://e.org',
      '/port-expansion',
      '-x',
      '/y',
    ]);
  });

  it('begins no line with a colon', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcde:/.-') }), (url) => {
        for (const piece of urlPieces(url, isHeld).slice(1)) expect(piece).not.toMatch(/^:/);
      }),
    );
  });

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(urlPieces(url, isHeld).join('')).toBe(url);
        expect(urlPieces(url, () => false).join('')).toBe(url);
        for (const piece of urlPieces(url, () => false)) expect(piece.replace(/:+(?:\/\/)?$/, '').length).toBeLessThanOrEqual(20);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(urlPieces(text, isHeld).join('')).toBe(text);
      }),
    );
  });
});

it('a run that is no URL breaks behind signs, else every so many characters', () => {
  expect(runPieces('of.its.own.example.org', 12)).toEqual(['of.its.own.', 'example.org']);
  expect(runPieces('path/to/abcdefghijklmno', 12)).toEqual(['path/to/', 'abcdefghijkl', 'mno']);
});
