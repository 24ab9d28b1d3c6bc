import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

describe('comments that speak to paper', () => {
  it.each([
    ['a new page', 'a\n\n<!-- brief: pagebreak -->\n\nb', { tree: '<p>a</p><page-break><p>b</p>' }],
    [
      'a passage that is not printed',
      'a\n<!-- brief: skip -->\n## b\n\n- c\n\n<!-- brief: end -->\n\nd',
      { tree: '<p>a</p><p>d</p>', leftOut: ['skipped: b c'] },
    ],
    ['within a line', 'a <!-- brief: skip -->*b* <!-- brief: end -->c', { tree: '<p>a c</p>', leftOut: ['skipped: b'] }],
    [
      'within an item',
      '- a\n\n  <!-- brief: skip -->\n\n  b\n\n  <!-- brief: end -->\n- c',
      { tree: '<ul loose><li><p>a</p></li><li><p>c</p></li></list>', leftOut: ['skipped: b'] },
    ],
    [
      'words for paper alone',
      '<!-- brief: print See **[a][1]**.\n\n- b[^x] -->\n\n[1]: u\n\n[^x]: Note.',
      { tree: '<p>See <strong><reference u [1]>a</a></strong>.</p><ul><li><p>b[^x]</p></li></list>', notes: '[^x] <p>Note.</p>' },
    ],
    ['words for paper within a line', 'a <!-- brief: print *b* --> c', { tree: '<p>a <em>b</em> c</p>' }],
    [
      'a word that is none',
      '<!-- brief: brake -->\n\na <!-- brief: x -->',
      { tree: '<p>a</p>', findings: ['1:1 error directive-is-known', '3:3 error directive-is-known'] },
    ],
    [
      'a passage that is never closed stays',
      '<!-- brief: skip -->\n\n> a\n\nb <!-- brief: skip --> c',
      { tree: '<quote><p>a</p></quote><p>b  c</p>', findings: ['1:1 error directive-is-known', '5:3 error directive-is-known'] },
    ],
    ['an end without beginning', 'a\n\n<!-- brief: end -->', { tree: '<p>a</p>', findings: ['3:1 error directive-is-known'] }],
    [
      'a new page in the middle of a line',
      'a <!-- brief: pagebreak --> b',
      { tree: '<p>a  b</p>', findings: ['1:3 error directive-is-known'] },
    ],
  ])('%s', (_what, markdown, expected) => {
    expect(readMarkdown(markdown)).toEqual(expected);
  });
});
