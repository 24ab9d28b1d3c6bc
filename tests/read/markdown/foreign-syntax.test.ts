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
  [
    'It rose.<sup>1</sup> It fell.<sup><a href="#fn2">2</a></sup>',
    [
      '1:9 warning no-foreign-syntax Unexpected “1”, another program’s note, as other texts have it raised',
      '1:30 warning no-foreign-syntax Unexpected “2”, another program’s note, as other texts have it raised',
    ],
  ],
  [
    'It rose.<sup>[1](https://a.example)</sup> It fell.<sup>2</sup> It stays.<sup>[3](#fn3)</sup>',
    [
      '1:51 warning no-foreign-syntax Unexpected “2”, another program’s note, as other texts have it raised',
      '1:73 warning no-foreign-syntax Unexpected “3”, another program’s note, as other texts have it raised',
    ],
  ],
  [
    'It rose.[^2^](https://a.example) So x^2^ and x^2^.',
    ['1:38', '1:47'].map((place) => `${place} warning no-foreign-syntax Unexpected “^2^”, another program’s superscript`),
  ],
  [
    'The rules stay.2, 3 Output fell by “half.”4',
    [
      '1:16 warning no-foreign-syntax Unexpected “2, 3”, another program’s note number, stuck to its sentence',
      '1:43 warning no-foreign-syntax Unexpected “4”, another program’s note number, stuck to its sentence',
    ],
  ],
  [
    '[caption id="a_1" width="300"]A town[/caption] [gallery ids="1,2"]',
    ['[caption id="a_1" width="300"]', '[/caption]', '[gallery ids="1,2"]'].map(
      (words, index) => `1:${[1, 37, 48][index]} warning no-foreign-syntax Unexpected “${words}”, another program’s shortcode`,
    ),
  ],
  ['Words. ^block1', ['1:8 warning no-foreign-syntax Unexpected “^block1”, another program’s name of a paragraph']],
  [
    'He said â€œnoâ€\u009d and Ã¼ber.',
    ['1:9 â€œ', '1:14 â€\u009d', '1:22 Ã¼'].map((found) =>
      found.replace(/^(\S+) (.*)$/s, '$1 warning no-foreign-syntax Unexpected “$2”, another program’s reading of UTF-8 as Windows-1252'),
    ),
  ],
])('What another program would not print as it stands is told at its place: %s', (markdown, findings) => {
  expect(told(markdown)).toEqual(findings);
});

it.each([
  '`H~2~O` `x^2^` `:smile:` `[@a2020]`, [a](https://x.example/:smile:) https://x.example/@fig:one/:smile:/H~2~O',
  'He [@handle] wrote to a@b2020.example and [a@b2020.example], @figaro and @fig. [@user_1]',
  '3~5, A~5 to B~7, 월요일~3~5일, ~~old~~, 2^3^4, x^2, ^_^ hi^o^ and a^b^',
  'At 12:30:45, a:b:c, std::vector::size, 10:am:, :), one: two: three, 比例1:2:3',
  'x<sup>2</sup>, km<sup>2</sup>, 10<sup>th</sup>, the 21<sup>st</sup>, see p.12 and node.js 2, at 3.4 and Q3.4 Next, §.5 A',
  '[a caption] and [video][1] by São Paulo, Âge, «Ça»\n\n[1]: https://a.example',
  'It rose.<sup>[7](https://a.example)</sup> It fell.<sup>[1][1],[2][1]</sup> So.<sup><a href="https://a.example">3</a></sup>\n\n[1]: https://a.example',
  '\\[@smith2020] H\\~2\\~O x\\^2^ \\:smile:',
  '```\n:smile: [@smith2020]\n```',
])('but not %j', (markdown) => {
  expect(told(markdown)).toEqual([]);
});
