import { beforeAll, describe, expect, it } from 'vitest';
import type { MappedLine } from '../../src/model/index.js';
import { mapPages } from '../../src/pipeline/map-pages.js';
import { buildProof, type Proof } from '../helpers/proof.js';

const markdown = `---
title: The ferry
date: 2026-03-02
lang: en-GB
summary:
  bottomLine: The boat stops for good.
---
## What happened

The last boat left the southern pier at midnight, and nobody had told the night shift of the cannery about it before the evening of that day.

## Reactions

- **Ann Lee** calls it “wrong”. ([Courier][1])
- **Bob Moe** calls it “right”. ([Courier][1])
- **Cy Noh** calls it “late”. ([Courier][1])

[1]: https://courier.example.org/2026/03/01/ferry "Ferry ends | Courier"
`;

describe('the lines of the article behind the printed ones', () => {
  let proof: Proof;
  let map: readonly MappedLine[];

  beforeAll(async () => {
    proof = await buildProof(markdown);
    map = mapPages(proof.promised, proof.found);
  });

  /** Words on paper whose middle lies in a piece of this line. */
  const wordsOf = (line: number) => {
    const pieces = map.filter((piece) => piece.line === line);
    return proof.found.words
      .filter(({ places: [place] }) =>
        pieces.some(
          ({ page, box }) =>
            place?.page === page &&
            (place.box.left + place.box.right) / 2 >= box.left &&
            (place.box.left + place.box.right) / 2 <= box.right &&
            (place.box.bottom + place.box.top) / 2 >= box.bottom &&
            (place.box.bottom + place.box.top) / 2 <= box.top,
        ),
      )
      .map(({ text }) => text)
      .join(' ');
  };

  it('a paragraph over several printed lines is one line of the article', () => {
    expect(wordsOf(10)).toMatch(/^The last boat left .* of that day\.$/);
    expect(new Set(map.filter(({ line }) => line === 10).map(({ box }) => Math.round(box.bottom))).size).toBeGreaterThan(1);
  });

  it('a row of a reaction table is its list item', () => {
    expect(wordsOf(15)).toContain('Moe');
    expect(wordsOf(15)).toContain('“right”');
    expect(wordsOf(15)).not.toContain('“late”');
  });

  it('a note is the definition of its source', () => {
    expect(wordsOf(18).replaceAll(' ', '')).toContain('https://courier.example.org/2026/03/01/ferry');
  });

  it('every piece is a place on a page that there is', () => {
    for (const { page, box } of map) {
      const { width, height } = proof.found.pages[page - 1] ?? { width: 0, height: 0 };
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeLessThanOrEqual(height);
    }
  });
});
