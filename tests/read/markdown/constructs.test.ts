import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

/** What an author writes and what is read, nothing being reported. */
const corpus: Readonly<Record<string, readonly (readonly [what: string, markdown: string, tree: string])[]>> = {
  paragraphs: [
    ['lines of one paragraph are joined by a space', 'one\ntwo', '<p>one two</p>'],
    ['Chinese and Japanese lines are joined without one', '你好\n世界', '<p>你好世界</p>'],
    ['Korean lines are joined by a space', '안녕\n세계', '<p>안녕 세계</p>'],
    ['two spaces or a backslash end a line', 'one  \ntwo\\\nthree', '<p>one<br>two<br>three</p>'],
    ['emphasis, bold, strikethrough, code', '*a* **b** ~~c~~ `d  e`', '<p><em>a</em> <strong>b</strong> <s>c</s> `d  e`</p>'],
    ['entities and escapes are what they stand for', '&amp; &copy; \\*x\\* \\`', '<p>& © *x* `</p>'],
    ['text of other tools stays', '{{constructor}} #read("/etc/passwd") $x$ @a', '<p>{{constructor}} #read(“/etc/passwd”) $x$ @a</p>'],
  ],
  lists: [
    ['nested lists', '- a\n  - b\n    - c', '<ul><li><p>a</p><ul><li><p>b</p><ul><li><p>c</p></li></list></li></list></li></list>'],
    ['a list with empty lines is loose', '- a\n\n- b', '<ul loose><li><p>a</p></li><li><p>b</p></li></list>'],
    ['an ordered list keeps its first number', '7. a\n8. b', '<ol 7><li><p>a</p></li><li><p>b</p></li></list>'],
    ['a list that starts at zero', '0. a', '<ol 0><li><p>a</p></li></list>'],
    [
      'task lists',
      '- [ ] open\n- [x] done\n- [ ]none',
      '<ul><li [ ]><p>open</p></li><li [x]><p>done</p></li><li><p>[ ]none</p></li></list>',
    ],
    [
      'several blocks in one item',
      '- a\n\n  > b\n\n      c',
      '<ul loose><li><p>a</p><quote><p>b</p></quote><code-block>c</code-block></li></list>',
    ],
  ],
  quotations: [
    ['a quotation', '> a\n> b', '<quote><p>a b</p></quote>'],
    ['attribution in a paragraph of its own', '> Words.\n>\n> — Ada, *Notes*', '<quote><p>Words.</p><by>Ada, <em>Notes</em></by></quote>'],
    ['attribution in the last line', '> Words.\n> -- Ada', '<quote><p>Words.</p><by>Ada</by></quote>'],
    ['attribution that is a link', '> Words.\n> – [Ada](u)', '<quote><p>Words.</p><by><inline u>Ada</a></by></quote>'],
    ['a sentence that goes on behind a dash is none', '> It ended\n> — and began.', '<quote><p>It ended — and began.</p></quote>'],
    ['a quotation of nothing but a dash and words has none', '> — Ada', '<quote><p>— Ada</p></quote>'],
    ['marked as a callout', '> [!quote]\n> Words.\n>\n> — Ada', '<quote><p>Words.</p><by>Ada</by></quote>'],
    [
      'marked as a callout, with a title',
      '> [!CITE]- The *minister*\n> Words.',
      '<quote><p><strong>The <em>minister</em></strong></p><p>Words.</p></quote>',
    ],
    ['a summary in a callout', '> [!tldr]\n> Words.', '<summary><p>Words.</p></callout>'],
    ['callouts', '> [!NOTE]\n> Words.', '<note><p>Words.</p></callout>'],
    [
      'callouts with a title',
      '> [!warning] Mind *this*\n> Words.\n>\n> More.',
      '<warning "Mind <em>this</em>"><p>Words.</p><p>More.</p></callout>',
    ],
  ],
  tables: [
    [
      'alignment, a pipe in a cell, missing cells',
      '| a | b | c |\n|:--|:-:|--:|\n| `x\\|y` | d |',
      '<table left center right>a | b | c / `x|y` | d | </table>',
    ],
    ['a table without rows', '| a |\n|---|', '<table default>a</table>'],
  ],
  'other blocks': [
    ['fenced code with a language', '```ts\nconst a = "b";\n\n  c\n```', '<code-block ts>const a = "b";\n\n  c</code-block>'],
    ['indented code', '    a\n      b', '<code-block>a\n  b</code-block>'],
    ['a break between paragraphs', 'a\n\n***\n\nb', '<p>a</p><hr><p>b</p>'],
    [
      'definition lists',
      'Term *one*\n: First\n: Second\n\nOther\n\n: Third',
      '<dl><dt>Term <em>one</em></dt><dd><p>First</p></dd><dd><p>Second</p></dd><dt>Other</dt><dd><p>Third</p></dd></dl>',
    ],
    [
      'an image alone is a figure, its title the caption',
      '![A *map*](map.png "Where it\'s")',
      '<figure><img map.png "A map" "Where it\'s"><caption>Where it’s</caption></figure>',
    ],
    ['an image in a line is none', 'See ![A map](map.png).', '<p>See <img map.png "A map">.</p>'],
    ['headings with lines under them', 'One\n===\n\nTwo\n---', '<h1 #one>One</h><h2 #two>Two</h>'],
  ],
  links: [
    ['inline, with title', '[a](https://x.org/ "T")', '<p><inline https://x.org/ "T">a</a></p>'],
    ['a URL stays as written', '[a](https://x.org/ä%41|b?c=d&amp;e)', '<p><inline https://x.org/ä%41|b?c=d&e>a</a></p>'],
    [
      'through a definition, its label as written there',
      '[a][one] [b][ONE]\n\n[One]: https://x.org',
      '<p><reference https://x.org [One]>a</a> <reference https://x.org [One]>b</a></p>',
    ],
    ['by the label alone', '[1] [2][]\n\n[1]: u\n[2]: v', '<p><reference u [1]>1</a> <reference v [2]>2</a></p>'],
    [
      'in angle brackets',
      '<https://x.org/a--b> <desk@x.org>',
      '<p><autolink https://x.org/a--b>https://x.org/a--b</a> <autolink mailto:desk@x.org>desk@x.org</a></p>',
    ],
    [
      'bare',
      "See https://x.org/it's (www.x.org/b).",
      "<p>See <autolink https://x.org/it's>https://x.org/it's</a> (<autolink http://www.x.org/b>www.x.org/b</a>).</p>",
    ],
    ['names and addresses without scheme are text', 'x.org, desk@x.org, ftp://x.org', '<p>x.org, desk@x.org, ftp://x.org</p>'],
    [
      'without words the address is to be seen',
      '[](https://x.org) [][1]\n\n[1]: u',
      '<p><autolink https://x.org>https://x.org</a> <autolink u [1]>u</a></p>',
    ],
    [
      'images alone on a line are figures',
      '![A](a.png) ![B](b.png){width=20%} [![C](c.png)](u)',
      '<figure><img a.png "A"></figure><figure 20%><img b.png "B"></figure><figure><img c.png "C"><caption><inline u></a></caption></figure>',
    ],
    ['an image alone within a link', '[![A](a.png "B")](u)', '<figure><img a.png "A" "B"><caption>B<inline u></a></caption></figure>'],
    ['an image within a link', 'a [![A](a.png)](u)', '<p>a <inline u><img a.png "A"></a></p>'],
    ['an address no browser follows is a link too', '[a](javascript:b)', '<p><inline javascript:b>a</a></p>'],
  ],
};

for (const [theme, cases] of Object.entries(corpus)) {
  describe(theme, () => {
    it.each(cases)('%s', (_what, markdown, tree) => {
      expect(readMarkdown(markdown)).toEqual({ tree });
    });
  });
}

describe('a row with more cells than the header', () => {
  it.each([
    [
      'loses them, each with a warning',
      '| a | b |\n|---|---|\n| c | d | e *f* | g |',
      '<table default default>a | b / c | d</table>',
      ['3:11', '3:19'],
      ['e *f*', 'g'],
    ],
    [
      'in a quotation, without outer pipes',
      '> a | b\n> --|--\n> c | d | e',
      '<quote><table default default>a | b / c | d</table></quote>',
      ['3:11'],
      ['e'],
    ],
  ])('%s', (_what, markdown, tree, places, words) => {
    expect(readMarkdown(markdown)).toEqual({
      tree,
      findings: places.map((place) => `${place} warning cell-has-column`),
      leftOut: words.map((word) => `surplus-cell: ${word}`),
    });
  });

  it.each(['| a |\n|---|\n| c | |', '| a |\n|---|\n| c \\| d |', '| a |\n|---|\n|  |'])('is not %j', (markdown) => {
    expect(readMarkdown(markdown).findings).toBeUndefined();
  });
});

describe('footnotes', () => {
  it.each([
    ['are kept by their labels', 'a[^x] b[^x]\n\n[^x]: Words.\n\n    More.', '<p>a[^x] b[^x]</p>', '[^x] <p>Words.</p><p>More.</p>'],
    ['may stand in the line', 'a^[Words *here*.]', '<p>a[^inline 1]</p>', '[^inline 1] <p>Words <em>here</em>.</p>'],
    ['may stand in one another', 'a^[b^[c]]', '<p>a[^inline 1]</p>', '[^inline 1] <p>b[^inline 2]</p>\n[^inline 2] <p>c</p>'],
    ['that nothing refers to are kept', 'a\n\n[^x]: Words.', '<p>a</p>', '[^x] <p>Words.</p>'],
    [
      'do not swallow the definition below',
      'a[^x] [b][1]\n\n[^x]: Words.\n[1]: u',
      '<p>a[^x] <reference u [1]>b</a></p>',
      '[^x] <p>Words.</p>',
    ],
  ])('%s', (_what, markdown, tree, notes) => {
    expect(readMarkdown(markdown)).toEqual({ tree, notes });
  });

  it('without a text are a warning', () => {
    expect(readMarkdown('a[^x] b^[]\n\n[^x]:\n\nc')).toEqual({
      tree: '<p>a[^x] b[^inline 1]</p><p>c</p>',
      notes: '[^x] \n[^inline 1] ',
      findings: ['3:1 warning reference-is-defined', '1:8 warning reference-is-defined'],
    });
  });

  it('may define one another', () => {
    expect(readMarkdown('a[^x]\n\n[^x]: [^y]: Words.')).toEqual({
      tree: '<p>a[^x]</p>',
      notes: '[^x] \n[^y] <p>Words.</p>',
      findings: ['3:1 warning reference-is-defined'],
    });
  });

  it('with two texts under one label are an error, and both are kept', () => {
    expect(readMarkdown('a[^x]\n\n[^x]: One.\n\n[^x]: Two.')).toEqual({
      tree: '<p>a[^x]</p>',
      notes: '[^x] <p>One.</p>\n[^x 2] <p>Two.</p>',
      findings: ['5:1 error definition-is-unique'],
    });
  });
});
