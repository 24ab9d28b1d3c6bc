import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import type { SourcePlace } from '../../../src/model/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';

const firstLine = 10;

/** Everything that has a place, as `kind line:column`, in the order of the tree. */
function placesIn(markdown: string): readonly string[] {
  const { blocks, footnotes } = parseMarkdown(markdown, { file: 'a.md', firstLine, language: languageFor('en').language });
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const { kind = 'item', place, ...rest } = value as { kind?: string; place?: SourcePlace };
      if (place !== undefined) found.push(`${kind} ${place.line}:${place.column}`);
      Object.values(rest).forEach(visit);
    }
  };
  visit(blocks);
  visit([...footnotes.values()]);
  return found;
}

describe('every block, link, image and footnote mark knows its line and column', () => {
  it.each([
    [
      'behind indentation and markers',
      '> - a\n>   [b](u)\n>\n>   ![c](d) e',
      ['quote 10:1', 'list 10:3', 'item 10:3', 'paragraph 10:5', 'link 11:5', 'paragraph 13:5', 'image 13:5'],
    ],
    ['in a heading', 'x\n\n## a [b](u) ##', ['paragraph 10:1', 'heading 12:1', 'link 12:6']],
    ['in a heading with a line under it', '  a [b](u)\n---', ['heading 10:3', 'link 10:5']],
    ['behind tabs', '-\ta [b](u)', ['list 10:1', 'item 10:1', 'paragraph 10:3', 'link 10:5']],
    ['in the lazy lines of a quotation', '> a\nb [c](u)', ['quote 10:1', 'paragraph 10:3', 'link 11:3']],
    ['behind emphasis and code', '**a** `[x](y)` [b](u)', ['paragraph 10:1', 'link 10:16']],
    ['of equal links', '[b](u) [b](u)\n[b](u)', ['paragraph 10:1', 'link 10:1', 'link 10:8', 'link 11:1']],
    [
      'of addresses',
      '<https://a.org> https://a.org www.a.org [c](u)',
      ['paragraph 10:1', 'link 10:1', 'link 10:17', 'link 10:31', 'link 10:41'],
    ],
    [
      'in cells',
      '> | a | [b](u) |\n> |---|---|\n> | \\| [c](u) | |',
      ['quote 10:1', 'table 10:3', 'item 10:5', 'item 10:9', 'link 10:9', 'item 12:5', 'link 12:8', 'item 12:18'],
    ],
    ['in definition lists', 'a [b](u)\n: c [d](u)', ['definition-list 10:1', 'link 10:3', 'paragraph 11:3', 'link 11:5']],
    [
      'in footnotes',
      'a[^x] ^[b [c](u)]\n\n[^x]: d\n    [e](u)',
      [
        'paragraph 10:1',
        'footnote-reference 10:2',
        'footnote-reference 10:7',
        'item 12:1',
        'paragraph 12:7',
        'link 13:5',
        'item 10:7',
        'paragraph 10:9',
        'link 10:11',
      ],
    ],
    [
      'in HTML',
      'a <a href="u">b</a>\n\n<div>\n  <p>c <a href="u">d</a></p>\n</div>',
      ['paragraph 10:1', 'link 10:3', 'paragraph 13:6', 'link 13:8'],
    ],
    ['in words for paper alone', '<!-- brief: print a [b](u)\n[c](u) -->', ['paragraph 10:19', 'link 10:21', 'link 11:1']],
    [
      'of code and breaks',
      '- a\n\n      b\n\n  ***\n\n  ```\n  c\n  ```',
      ['list 10:1', 'item 10:1', 'paragraph 10:3', 'code-block 12:7', 'thematic-break 14:3', 'code-block 16:3'],
    ],
  ])('%s', (_what, markdown, places) => {
    expect(placesIn(markdown)).toEqual(places);
  });
});
