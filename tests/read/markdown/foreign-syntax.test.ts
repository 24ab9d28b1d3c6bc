import { expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';

function told(markdown: string): readonly string[] {
  const { findings } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return findings.map(
    ({ severity, id, message, source }) =>
      `${source?.line}:${source?.column} ${severity} ${id} ${message.replace('; it is printed as it stands', '')}`,
  );
}

it.each([
  [
    'Sizes differ [@smith2020, p. 3].',
    ['1:14 warning no-foreign-syntax Unexpected “[@smith2020, p. 3]”, another program’s citation by a key'],
  ],
  [
    '> So [see @doe_a1999b; @x].',
    ['1:6 warning no-foreign-syntax Unexpected “[see @doe_a1999b; @x]”, another program’s citation by a key'],
  ],
  ['Some\n*text*: as @fig:one shows.', ['2:12 warning no-foreign-syntax Unexpected “@fig:one”, another program’s reference by a key']],
  [
    'H~2~O and x^2^, :smile:',
    [
      '1:2 warning no-foreign-syntax Unexpected “~2~”, another program’s subscript',
      '1:12 warning no-foreign-syntax Unexpected “^2^”, another program’s superscript',
      '1:17 warning no-foreign-syntax Unexpected “:smile:”, another program’s name of a picture sign',
    ],
  ],
])('What another program would not print as it stands is told at its place: %s', (markdown, findings) => {
  expect(told(markdown)).toEqual(findings);
});

it.each([
  '`H~2~O` `x^2^` `:smile:` `[@a2020]`, [a](https://x.example/:smile:) https://x.example/@fig:one/:smile:/H~2~O',
  'He [@handle] wrote to a@b2020.example and [a@b2020.example], @figaro and @fig. [@user_1]',
  '3~5, A~5 to B~7, 월요일~3~5일, ~~old~~, 2^3^4, x^2, ^_^ hi^o^ and a^b^',
  'At 12:30:45, a:b:c, std::vector::size, 10:am:, :), one: two: three, 比例1:2:3',
  '\\[@smith2020] H\\~2\\~O x\\^2^ \\:smile:',
  '```\n:smile: [@smith2020]\n```',
])('but not %j', (markdown) => {
  expect(told(markdown)).toEqual([]);
});
