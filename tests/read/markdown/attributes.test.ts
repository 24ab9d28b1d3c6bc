import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

const idle = (...places: string[]) => places.map((place) => `${place} info attribute-has-effect`);

describe('attributes in braces', () => {
  it.each([
    [
      'on a heading',
      '# Title {#here .reactions short="The short one"}',
      '<h1 #here short="The short one" .reactions short="The short one">Title</h>',
    ],
    ['on a paragraph', 'Words. {.margin}', '<p .margin>Words.</p>'],
    ['on a line of its own at the end of a paragraph', 'Words\n{.margin}', '<p .margin>Words</p>'],
    ['with the colon of kramdown', 'Words\n{: .margin}', '<p .margin>Words</p>'],
    [
      'on a list item, behind its first paragraph',
      '- a {actor="X Y" stance=open}\n  - b',
      '<ul><li actor="X Y" stance="open"><p>a</p><ul><li><p>b</p></li></list></li></list>',
    ],
    ['on a list item, behind its text', '- a\n\n  b {stance=c}', '<ul loose><li stance="c"><p>a</p><p>b</p></li></list>'],
    ['on the language of code', '```{.python}\na\n```', '<code-block python>a</code-block>'],
  ])('%s are taken', (_what, markdown, tree) => {
    expect(readMarkdown(markdown)).toEqual({ tree });
  });

  it.each([
    ['alone', '{.alone}', '<p>{.alone}</p>'],
    ['right behind words', 'f{.x}', '<p>f{.x}</p>'],
    ['around anything else', 'a {b}\n\nc {.d e}\n\nf {#}\n\n*g*{} h', '<p>a {b}</p><p>c {.d e}</p><p>f {#}</p><p><em>g</em>{} h</p>'],
    ['in the middle of a line', 'a {.b} c', '<p>a {.b} c</p>'],
    ['behind a backslash', 'a \\{.b}\n\n*c*\\{.d}', '<p>a {.b}</p><p><em>c</em>{.d}</p>'],
    ['behind words in brackets', '[a]{.b} c', '<p>[a]{.b} c</p>'],
    ['behind a cell', '| a {.b} |\n|---|', '<table default>a {.b}</table>'],
    ['behind an address', '<https://x.org/>{.a} b', '<p><autolink https://x.org/>https://x.org/</a>{.a} b</p>'],
    ['around an address', '*a*{src=www.x.org} b', '<p><em>a</em>{src=www.x.org} b</p>'],
  ])('%s are text', (_what, markdown, tree) => {
    expect(readMarkdown(markdown)).toEqual({ tree });
  });

  it.each([
    ['on a heading', '# A {.unnumbered toc=no}', '<h1 #a .unnumbered toc="no">A</h>', idle('1:5')],
    ['on a paragraph', 'One\ntwo {.lead #p}', '<p #p .lead>One two</p>', idle('2:5')],
    ['on a list item', '- a {.b}', '<ul><li .b><p>a</p></li></list>', idle('1:5')],
    ['in the line under a table', '| a |\n|---|\n| b |\n{.wide}', '<table default .wide>a / b</table>', idle('4:1')],
    ['in a paragraph under a table', '| a |\n|---|\n| b |\n\n{#t}', '<table default #t>a / b</table>', idle('5:1')],
    ['on a block of code', '```ts {.numberLines}\na\n```', '<code-block ts>a</code-block>', idle('1:1')],
    ['behind a link', '[a](u){.external target=_blank} b', '<p><inline u>a</a> b</p>', idle('1:7')],
    ['behind code', '`a`{.js} b', '<p>`a` b</p>', idle('1:4')],
    ['behind emphasis', '*a*{.b} **c**{.d} ~~e~~{.f}', '<p><em>a</em> <strong>c</strong> <s>e</s></p>', idle('1:4', '1:14', '1:24')],
    ['in a heading', '# [a](u){.b} c {#d}', '<h1 #d><inline u>a</a> c</h>', idle('1:9')],
    ['in a cell', '| *a*{.b} |\n|---|', '<table default><em>a</em></table>', idle('1:6')],
  ])('%s that have no effect are left out and reported', (_what, markdown, tree, findings) => {
    expect(readMarkdown(markdown)).toEqual({ tree, findings });
  });
});

describe('attributes of an image', () => {
  it.each([
    ['20%', '20%'],
    ['40mm', '113.4pt'],
    ['2.54cm', '72pt'],
    ['1.5in', '108pt'],
    ['90pt', '90pt'],
    ['300px', '225pt'],
    ['300', '225pt'],
    ['"20%"', '20%'],
  ])('width=%s sets its width', (written, width) => {
    expect(readMarkdown(`![A](a.png){width=${written}}`)).toEqual({ tree: `<figure ${width}><img a.png "A"></figure>` });
  });

  it('more than the whole width is told, and so is the size of an image in HTML', () => {
    expect(readMarkdown('![A](a.png){width=400%}')).toEqual({ tree: '<figure><img a.png "A"></figure>', findings: idle('1:12') });
    expect(readMarkdown('a <img src="a.png" alt="A" width=200>')).toEqual({ tree: '<p>a <img a.png "A"></p>', findings: idle('1:3') });
  });

  it.each([
    ['behind a space', '![A](a.png) {width=20%}', '<figure 20%><img a.png "A"></figure>'],
    ['on the next line', '![A](a.png)\n{width=20%}', '<figure 20%><img a.png "A"></figure>'],
    ['with a caption', '![A](a.png "C"){width=20%}', '<figure 20%><img a.png "A" "C"><caption>C</caption></figure>'],
    ['through a definition', '![A][a]{width=20%}\n\n[a]: a.png', '<figure 20%><img a.png "A"></figure>'],
    ['within a link', '[![A](a.png){width=20%}](u)', '<figure 20%><img a.png "A"><caption><inline u></a></caption></figure>'],
    ['behind its link', '[![A](a.png)](u){width=20%}', '<figure 20%><img a.png "A"><caption><inline u></a></caption></figure>'],
    ['in a list', '- ![A](a.png){width=20%}', '<ul><li><figure 20%><img a.png "A"></figure></li></list>'],
    ['in a quotation', '> ![A](a.png){width=20%}\n>\n> b', '<quote><figure 20%><img a.png "A"></figure><p>b</p></quote>'],
  ])('count %s', (_what, markdown, tree) => {
    expect(readMarkdown(markdown)).toEqual({ tree });
  });

  it.each([
    ['others than the width', '![A](a.png){#a .wide width=20%}', '<figure 20%><img a.png "A"></figure>', idle('1:12')],
    ['a width that is none', '![A](a.png){width=wide}', '<figure><img a.png "A"></figure>', idle('1:12')],
    ['any within a line', 'a ![A](a.png){width=20%} b', '<p>a <img a.png "A"> b</p>', idle('1:14')],
    ['any at the end of a line', 'a ![A](a.png){width=20%}', '<p>a <img a.png "A"></p>', idle('1:14')],
    ['any in a cell', '| ![A](a.png){width=20%} |\n|---|', '<table default><img a.png "A"></table>', idle('1:14')],
  ])('%s are left out and reported', (_what, markdown, tree, findings) => {
    expect(readMarkdown(markdown)).toEqual({ tree, findings });
  });
});

describe('titles', () => {
  it.each([
    ['of a link within the briefing', '[a](#b "T")', '<p><inline #b "T">a</a></p>', idle('1:1')],
    ['of an address of e-mail', 'a [b](mailto:b@x.org "T")', '<p>a <inline mailto:b@x.org "T">b</a></p>', idle('1:3')],
    ['of an element', 'a <span title="T">b</span>', '<p>a b</p>', idle('1:3')],
  ])('%s are not printed, and reported', (_what, markdown, tree, findings) => {
    expect(readMarkdown(markdown)).toEqual({ tree, findings });
  });
});
