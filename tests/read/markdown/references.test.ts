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
    ['no number that a link is laid over', 'a[1] [[3]](v)\n\n[1]: u', { tree: '<p>a<reference u [1]>1</a> <inline v>[3]</a></p>' }],
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

describe('several numbers in one pair of brackets', () => {
  const known = '\n\n[1]: a\n[2]: b\n[3]: c\n[5]: e';
  const cited = (...labels: string[]) =>
    labels.map((label) => `<reference ${'abcde'[Number(label) - 1]} [${label}]>${label}</a>`).join(', ');

  it.each([
    ['set apart by commas or semicolons', 'It fell [1, 2], rose[1,2] and [1;2].', `It fell ${cited('1', '2')}, rose`],
    ['of which a range stands for all between', 'It fell [1-3] [1–3] [1 – 3].', `It fell ${cited('1', '2', '3')} `],
    ['in brackets of their own, too', 'It fell [1]–[3] ([1]-[3]).', `It fell ${cited('1', '2', '3')} (`],
    ['among them a range', 'It fell [1–2, 5].', `It fell ${cited('1', '2', '5')}.`],
    ['and of two whose numbers between are none, the ends', 'It fell [3]–[5].', `It fell ${cited('3', '5')}.`],
    ['with the page, in parentheses', 'It fell [1, p. 4; 2, S. 5–6].', `It fell (${cited('1')}, p. 4; ${cited('2')}, S. 5–6).`],
    ['with the page, within parentheses', 'It fell ([1, p. 4]).', `It fell (${cited('1')}, p. 4).`],
    ['over the end of a line', 'It fell [1,\n2].', `It fell ${cited('1')}, ${cited('2')}.`],
  ])('are references, %s', (_, markdown, begins) => {
    const { tree, findings } = readMarkdown(markdown + known);
    expect(tree.replaceAll(/(?<=<\/a>)[,;] ?(?=<reference)/g, ', ')).toContain(`<p>${begins}`);
    expect(tree).not.toMatch(/\[\d[^\]]|\d\]–/);
    expect(findings).toBeUndefined();
  });

  it('have the places of their numbers', () => {
    const { blocks } = parseMarkdown(`It fell [1, 3]${known}`, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
    const [paragraph] = blocks;
    const places = paragraph?.kind === 'paragraph' ? paragraph.children.flatMap((inline) => ('place' in inline ? [inline.place] : [])) : [];
    expect(places).toEqual([place(1, 9), place(1, 13)]);
  });

  it.each([
    ['years', 'in [2019, 2020]'],
    ['a vector', 'v = [1, 2], the vector [1, 2] and [1, 2] + [2, 3], f[1, 2]'],
    ['an interval', 'das Intervall [1, 3]'],
    ['code', '`[1, 2]`'],
    ['the words of a link', '[it fell [1, 2]](u)'],
    ['what a backslash takes out', '\\[1, 2]'],
    ['a range that falls, or is too long', '[3-1] [1-90]'],
    ['what counts from nought', '[0, 1]'],
  ])('are words where they are %s', (_, markdown) => {
    const { tree, findings } = readMarkdown(markdown + known);
    expect(tree).not.toContain('<reference');
    expect(findings).toBeUndefined();
  });

  it('are words with a warning where one of them lacks its definition', () => {
    expect(readMarkdown(`It fell [1, 4].${known}`)).toEqual({
      tree: '<p>It fell [1, 4].</p>',
      findings: ['1:9 warning reference-is-defined'],
    });
  });
});
