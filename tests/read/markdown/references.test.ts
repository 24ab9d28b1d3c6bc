import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';
import { readMarkdown } from './read-markdown.js';

const place = (line: number, column: number) => ({ file: 'a.md', line, column });

describe('definitions', () => {
  it('are all kept in their order, as written, doubled ones too', () => {
    const markdown = '> [One  two]: https://x.org/ä%41?a&amp;b\n> "A \\"title\\""\n\n[1]: <u v>\n[1]: w\n\n[one TWO] [1]';
    const { definitions } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
    expect(definitions).toEqual([
      { label: 'One two', url: 'https://x.org/ä%41?a&b', title: 'A "title"', place: place(1, 3) },
      { label: '1', url: 'u v', place: place(4, 1) },
      { label: '1', url: 'w', place: place(5, 1) },
    ]);
    expect(readMarkdown(markdown).tree).toBe(
      '<quote></quote><p><reference https://x.org/ä%41?a&b [One two] "A "title"">one TWO</a> <reference u v [1]>1</a></p>',
    );
  });
});

describe('references without definition', () => {
  it.each([
    [
      'are errors, their words stay',
      '[a][99] [b][]',
      { tree: '<p>[a][99] [b][]</p>', findings: ['1:1 error reference-is-defined', '1:9 error reference-is-defined'] },
    ],
    [
      'within lists and quotations too',
      '- a\n  > b [c][d]',
      { tree: '<ul><li><p>a</p><quote><p>b [c][d]</p></quote></li></list>', findings: ['2:7 error reference-is-defined'] },
    ],
    ['within a link’s words', '[a [b][c]](u)', { tree: '<p><inline u>a [b][c]</a></p>', findings: ['1:4 error reference-is-defined'] }],
    ['images', '![a][b]', { tree: '<p>![a][b]</p>', findings: ['1:2 error reference-is-defined'] }],
    [
      'the text of a footnote that goes on with a quotation',
      'a[^1] b[^2]\n\n[^1]: > c\n[^2]: d',
      {
        tree: '<p>a[^1] b[^2]</p>',
        notes: '[^1] <quote><p>c [^2]: d</p></quote>',
        findings: ['1:8 error reference-is-defined', '4:1 error reference-is-defined'],
      },
    ],
    ['footnotes', 'a[^x]', { tree: '<p>a[^x]</p>', findings: ['1:2 error reference-is-defined'] }],
    [
      'a bare number is a warning beside others',
      '[1] [2]\n\n[1]: u',
      { tree: '<p><reference u [1]>1</a> [2]</p>', findings: ['1:5 warning reference-is-defined'] },
    ],
    [
      'a number whose line is told to be no definition is not told again',
      '[1]\n\n[1]: u\n[3]: https://x.example/a "Q "in" t"',
      {
        tree: '<p><reference u [1]>1</a></p><p>[3]: <autolink https://x.example/a>https://x.example/a</a> “Q “in” t”</p>',
        findings: ['4:1 warning definition-is-wellformed'],
      },
    ],
    [
      'paragraphs of a judgment are none',
      '[1] so at [50] to [52], paras [7], [8] and [9]\n\n[1]: u',
      { tree: '<p><reference u [1]>1</a> so at [50] to [52], paras [7], [8] and [9]</p>' },
    ],
    ['a bare number is nothing otherwise', '[2] [a]\n\n[x]: u', { tree: '<p>[2] [a]</p>' }],
    ['code is none', 'a[0][1] f(x)[0][1] `[a][b]`', { tree: '<p>a[0][1] f(x)[0][1] `[a][b]`</p>' }],
    ['escaped ones are none', '\\[a][b] \\[^x]', { tree: '<p>[a][b] [^x]</p>' }],
  ])('%s', (_what, markdown, expected) => {
    expect(readMarkdown(markdown)).toEqual(expected);
  });
});

it('A number before an address lacks its colon', () => {
  const { findings } = parseMarkdown('[1]\n\n[1]: u\n\n[5] https://x.example/d "No colon"', {
    file: 'a.md',
    firstLine: 1,
    language: languageFor('en').language,
  });
  expect(findings.map(({ hint }) => hint)).toEqual([
    'Put a colon behind the bracket: “[5]: https://x.example/d”, or put a backslash before the bracket to print it as it is.',
  ]);
});
