import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

const found = (column: number) => [`1:${column} warning no-export-residue`];

describe('leftovers of research assistants', () => {
  it.each([
    ['content references', 'a :contentReference[oaicite:3]{index=3}.', '<p>a.</p>', found(3), [':contentReference[oaicite:3]{index=3}']],
    [
      'their numbers alone',
      'a [oaicite:4], b [oaicite:5]{index=5}.',
      '<p>a, b.</p>',
      [...found(3), ...found(18)],
      ['[oaicite:4]', '[oaicite:5]{index=5}'],
    ],
    [
      'content references between zero-width spaces',
      'a &#8203;:contentReference[oaicite:0]{index=0}&#8203;. b',
      '<p>a. b</p>',
      found(10),
      [':contentReference[oaicite:0]{index=0}'],
    ],
    [
      'directives',
      'a :cite[turn0search3], b :cite{turn0news1}.',
      '<p>a, b.</p>',
      [...found(3), ...found(26)],
      [':cite[turn0search3]', ':cite{turn0news1}'],
    ],
    [
      'directives with their citations in braces',
      'a :antCitation[]{citations="1a-2,3b"}.',
      '<p>a.</p>',
      found(3),
      [':antCitation[]{citations="1a-2,3b"}'],
    ],
    [
      'at the end of a paragraph, where attributes might stand',
      '*a* :contentReference[oaicite:3]{index=3}',
      '<p><em>a</em></p>',
      found(5),
      [':contentReference[oaicite:3]{index=3}'],
    ],
    [
      'the logo above an answer',
      'a <img src="https://r2cdn.perplexity.ai/pplx-full-logo.png" style="height:64px"/> b',
      '<p>a  b</p>',
      found(3),
      ['https://r2cdn.perplexity.ai/pplx-full-logo.png'],
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
    ['source marks in plain brackets', 'a [5†L3-L9].', '<p>a.</p>', found(3), ['[5†L3-L9]']],
    ['the beginning of a cited passage', '[cite_start]a.', '<p>a.</p>', found(1), ['[cite_start]']],
    ['numbers with their name', 'a [cite: 4, 5] b', '<p>a b</p>', found(3), ['[cite: 4, 5]']],
    ['numbers behind a word', 'a[cite: 4-7]. b', '<p>a. b</p>', found(2), ['[cite: 4-7]']],
    ['numbers of citations', 'a [citation:3].', '<p>a.</p>', found(3), ['[citation:3]']],
    ['numbers of a tool’s results', 'a [attached_file:1].', '<p>a.</p>', found(3), ['[attached_file:1]']],
    ['one behind the other', 'a [web:3][web:4], b', '<p>a, b</p>', [...found(3), ...found(10)], ['[web:3]', '[web:4]']],
    ['with the parentheses round them', 'a ([web:3], 【7†b】).', '<p>a.</p>', found(3), ['([web:3], 【7†b】)']],
    ['before a source’s name', '([oai_citation:0‡A](u))', '<p>(<inline u>A</a>)</p>', found(3), ['oai_citation:0‡']],
    ['in HTML', '<p>a 【7†source】.</p>', '<p>a.</p>', found(6), ['【7†source】']],
  ])('%s are left out and reported', (_what, markdown, tree, findings, words) => {
    expect(readMarkdown(markdown)).toEqual({ tree, findings, leftOut: words.map((word) => `export-residue: ${word}`) });
  });

  it.each([
    ['in a sentence', 'a turn0search1 b, and turn12view0.', '<p>a turn0search1 b, and turn12view0.</p>', [...found(3), ...found(23)]],
    ['before a number', 'a :cite[1].', '<p>a :cite[1].</p>', found(3)],
    ['in parentheses', 'a (turn0news3).', '<p>a (turn0news3).</p>', found(4)],
    ['in a link', '[turn0search1](u)', '<p><inline u>turn0search1</a></p>', found(2)],
    ['as the words of a link', '[web:3](u)', '<p><inline u>web:3</a></p>', found(2)],
    ['as numbers of sources', 'a [source: 2], [Sources: 1, 3].', '<p>a [source: 2], [Sources: 1, 3].</p>', [...found(3), ...found(16)]],
    ['as numbers of documents', 'a [doc1][doc2].', '<p>a [doc1][doc2].</p>', [...found(3), ...found(9)]],
  ])('that might be words are kept and reported %s', (_what, markdown, tree, findings) => {
    expect(readMarkdown(markdown)).toEqual({ tree, findings });
  });

  it.each([
    '`turn0search1`',
    'turn0 search1',
    'return0search1',
    '`【7†source】`',
    '【note】',
    'citeturn',
    ':contentReference',
    '[oaicite]',
    ':citer[1] a:cite b',
    '`[cite: 4]`',
    '\\[cite: 4\\]',
    '[source: Reuters]',
    '[cite: the UN]',
    '[web: page 3]',
    '[5†]',
    'web:3',
    'the web:3 ([a](u))',
    '[see web:3](u)',
  ])('%s is none', (markdown) => {
    expect(readMarkdown(markdown).findings).toBeUndefined();
  });

  it('a reference without a definition beside one is told', () => {
    expect(readMarkdown('a [web:3][b].').findings).toEqual(['1:3 error reference-is-defined', '1:3 warning no-export-residue']);
  });
});
