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
    ['citations with a part of their delimiters', 'a \uE202turn0search1.', '<p>a.</p>', found(3), ['\uE202turn0search1']],
    [
      'citations with only their last delimiter',
      'a turn0search1turn2view0\uE201.',
      '<p>a.</p>',
      found(3),
      ['turn0search1turn2view0\uE201'],
    ],
    ['in HTML', '<p>a 【7†source】.</p>', '<p>a.</p>', found(6), ['【7†source】']],
  ])('%s are left out and reported', (_what, markdown, tree, findings, words) => {
    expect(readMarkdown(markdown)).toEqual({ tree, findings, leftOut: words.map((word) => `export-residue: ${word}`) });
  });

  it.each([
    ['in a sentence', 'a turn0search1 b, and turn12view0.', '<p>a turn0search1 b, and turn12view0.</p>', [...found(3), ...found(23)]],
    ['in parentheses', 'a (turn0news3).', '<p>a (turn0news3).</p>', found(4)],
    ['in a link', '[turn0search1](u)', '<p><inline u>turn0search1</a></p>', found(2)],
  ])('that might be words are kept and reported %s', (_what, markdown, tree, findings) => {
    expect(readMarkdown(markdown)).toEqual({ tree, findings });
  });

  it.each(['`turn0search1`', 'turn0 search1', 'return0search1', '`【7†source】`', '【note】', 'citeturn', ':contentReference'])(
    '%s is none',
    (markdown) => {
      expect(readMarkdown(markdown).findings).toBeUndefined();
    },
  );
});
