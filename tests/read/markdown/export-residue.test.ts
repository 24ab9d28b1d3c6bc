import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

const found = (column: number) => [`1:${column} warning no-export-residue`];

describe('leftovers of research assistants', () => {
  it.each([
    ['content references', 'a :contentReference[oaicite:3]{index=3}.', '<p>a.</p>', found(3), [':contentReference[oaicite:3]{index=3}']],
    [
      'at the end of a paragraph, where attributes might stand',
      '*a* :contentReference[oaicite:3]{index=3}',
      '<p><em>a</em></p>',
      found(5),
      [':contentReference[oaicite:3]{index=3}'],
    ],
    ['source marks', 'a 【12:3†source】 b', '<p>a b</p>', found(3), ['【12:3†source】']],
    [
      'private-use citations',
      'a\uE200cite\uE202turn0search1\uE202turn2view0\uE201 b',
      '<p>a b</p>',
      found(2),
      ['\uE200cite\uE202turn0search1\uE202turn2view0\uE201'],
    ],
    ['citations without their delimiters', 'a citeturn0search1turn2news0.', '<p>a.</p>', found(3), ['citeturn0search1turn2news0']],
    ['in HTML', '<p>a 【7†source】.</p>', '<p>a.</p>', found(6), ['【7†source】']],
  ])('%s are left out and reported', (_what, markdown, tree, findings, words) => {
    expect(readMarkdown(markdown)).toEqual({ tree, findings, leftOut: words.map((word) => `export-residue: ${word}`) });
  });

  it.each(['`【7†source】`', '【note】', 'citeturn', ':contentReference'])('%s is none', (markdown) => {
    expect(readMarkdown(markdown).findings).toBeUndefined();
  });
});
