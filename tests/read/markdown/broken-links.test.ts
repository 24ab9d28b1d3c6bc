import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';
import { readMarkdown } from './read-markdown.js';

function told(markdown: string): readonly string[] {
  const { findings } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return findings.map(({ id, message, hint, source }) => `${source?.line}:${source?.column} ${id} ${message} → ${hint}`);
}

describe('A link in the text whose address holds a blank is told with its line and the repair, and links nothing', () => {
  it.each([
    [
      'a [this](https://x.example/a b) c',
      '1:3 link-is-wellformed The address of the link “this” holds a blank → Write [this](https://x.example/a%20b), or put < and > round the address',
      '<p>a this c</p>',
    ],
    [
      '> ![my *pic*](my picture.png)',
      '1:3 link-is-wellformed The address of the image “my *pic*” holds a blank → Write ![my *pic*](my%20picture.png), or put < and > round the address',
      '<quote><p>my <em>pic</em></p></quote>',
    ],
    [
      '([A](https://x.example/a b c "T"))',
      '1:2 link-is-wellformed The address of the link “A” holds a blank → Write [A](https://x.example/a%20b%20c "T")',
      '<p>(A)</p>',
    ],
    [
      '[A](https://x.example/a “The end”)',
      '1:1 link-is-wellformed The title of the link “A” stands in typographic quotation marks (“), expected straight ones → Write [A](https://x.example/a "The end")',
      '<p>A</p>',
    ],
    [
      '[3](https://x.example/a b)\n\n[3]: https://x.example/',
      '1:1 link-is-wellformed The address of the link “3” holds a blank → Write [3](https://x.example/a%20b), or put < and > round the address',
      '<p>3</p>',
    ],
    [
      '[https://x.example/a b](https://x.example/a b)',
      '1:1 link-is-wellformed The address of the link “https://x.example/a b” holds a blank → Write [https://x.example/a b](https://x.example/a%20b), or put < and > round the address',
      '<p>https://x.example/a b</p>',
    ],
  ])('%s', (markdown, finding, tree) => {
    expect(told(markdown)).toEqual([finding]);
    expect(readMarkdown(markdown).tree).toBe(tree);
  });

  it.each([
    ['[a](https://x.example/a "b c") [d](<https://x.example/a b>) [e](e.md (f g)) [h](h.md\n"i")'],
    ['He said so [sic](in the original text), and [so on](and so forth).'],
    ['([A](https://x.example/a) and [B](https://x.example/b)), [C](https://x.example/c_(d)) oraz [D](https://x.example/d).'],
    ['`[this](https://x.example/a b)` and \\[this](and that)'],
  ])('but not %s', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });
});
