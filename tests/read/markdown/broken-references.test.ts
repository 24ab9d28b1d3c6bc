import { expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';
import { readMarkdown } from './read-markdown.js';

const definitions = '\n\n[1]: https://x.example/a\n[2]: https://x.example/b\n[Wire]: https://x.example/c';

function told(markdown: string): readonly string[] {
  const { findings } = parseMarkdown(markdown + definitions, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return findings.map(({ severity, message, hint, source, id }) => {
    expect(id).toBe('link-is-wellformed');
    return `${source?.line}:${source?.column} ${severity} ${message} → ${hint?.replace(', or put a backslash before the bracket to print it as it is.', '')}`;
  });
}

it.each([
  ['It rose. ([AP] [1])', '1:11 warning A blank parts the brackets of [AP] [1] → Write [AP][1]'],
  ['- It rose ([BBC][2]; [AP]  [wire]).', '1:22 warning A blank parts the brackets of [AP]  [wire] → Write [AP][wire]'],
  [
    'It rose. ([AP] (https://apnews.com/a))',
    '1:11 warning A blank parts the brackets of [AP] (https://apnews.com/a) → Write [AP](https://apnews.com/a)',
  ],
  ['It rose.\n([新华社]1)', '2:2 warning The number of [新华社]1 stands in no brackets → Write [新华社][1]'],
  ['It rose (AP][1]) and *fell*.', '1:10 error The first bracket of AP][1] is not opened → Write [AP][1]'],
  ['It rose. [AP][1', '1:10 error The second bracket of [AP][1 is not closed → Write [AP][1]'],
  ['| a | ([AP][Wire) |\n|---|---|\n| b | c |', '1:8 error The second bracket of [AP][Wire is not closed → Write [AP][Wire]'],
  [
    'It rose. ([BBC][2] and [AP][1].\n\n## It (fell)\n\nSo).',
    '1:10 warning The parenthesis before the citation “BBC” is not closed → Write ) behind its last source.',
  ],
])('A citation whose brackets are not as they should be is told with its repair: %s', (markdown, finding) => {
  expect(told(markdown)).toEqual([finding]);
});

it.each([
  'It rose [1] [2], ([1] [2]), ([AP][1]) ([AP][1], [BBC][2]) and ([Wire] [1]).',
  'As was held in [1998] 2 AC 44, and [sic] (https://x.example/s).',
  'He said [sic] [1] that “it […] [2] rose” ([sic] [1]), ([emphasis added] [2]), [AP] [1].',
  'The interval (0, 1][1] holds (a, n][2]) too; [0, 1) [1], `([AP] [1])`, `([AP]1)`.',
  'A list a[0][1, f([N]15), ([x]1), \\([AP][1] and [AP][1]. x[AP]1)',
  'It rose ([BBC][2] says it rose.\n\nThat was so, [AP][1] says).',
  'It rose ([BBC][2] (in part), [AP][1]). [AP [2]](https://x.example/d) ([BBC](https://x.example/e)',
  '```\n([AP] [1]) [AP][1\n```\n\n    ([AP][1]',
])('but not %s', (markdown) => {
  expect(told(markdown)).toEqual([]);
});

it('The words are printed as they are written', () => {
  expect(readMarkdown(`([AP] [1]) [AP][1${definitions}`).tree).toBe('<p>([AP] <reference https://x.example/a [1]>1</a>) [AP][1</p>');
});
