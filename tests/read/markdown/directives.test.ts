import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';
import { readMarkdown } from './read-markdown.js';

function told(markdown: string): readonly string[] {
  const { findings } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return findings.map(({ severity, message, hint, source }) => `${source?.line}:${source?.column} ${severity} ${message} → ${hint}`);
}

describe('a comment that is never closed', () => {
  it.each([
    ['with the rest of the article', 'a\n\n<!-- b\n\n## c\n\nd', 'error', '3 lines are'],
    ['at its end alone', 'a\n\n<!-- b\nc', 'warning', '2 lines are'],
    ['with the rest of a quotation', 'a\n\n> <!-- b\n\nc', 'warning', 'one line is'],
    ['within other HTML', 'a\n\n<div><!-- b</div>\n\nc', 'warning', 'one line is'],
    ['as a passage that is not printed', 'a\n\n<!-- brief: skip\n\nb', 'error', '2 lines are'],
    ['with definitions', 'a [b][1][^2]\n\n<!-- b\n\n[1]: https://a.example\n\n[^2]: c', 'error', '3 lines are'],
  ])('leaves out what it swallows, %s, which is told with its line', (_where, markdown, severity, lines) => {
    expect(told(markdown)).toEqual([
      expect.stringMatching(`^3:\\d+ ${severity} Comment is never closed; ${lines} left out → Write --> where the comment ends\\.$`),
    ]);
    expect(readMarkdown(markdown).leftOut).toHaveLength(1);
  });
});

it('A comment in a line of text that an empty line cuts short is told, and printed as text', () => {
  expect(told('a <!-- b\n\nc --> d')).toEqual([expect.stringContaining('1:3 warning Comment is not closed within its paragraph')]);
  expect(told('a \\<!-- b `<!--`, <!-- c --> d')).toEqual([]);
});

describe('a comment that lacks little to speak to paper', () => {
  it.each([
    ['brief print me', 'brief print', 'print'],
    ['Brief: skip', 'Brief: skip', 'skip'],
    ['brief : page-break', 'brief : page-break', 'pagebreak'],
    ['breif: skip', 'breif: skip', 'skip'],
    ['brif: end', 'brif: end', 'end'],
    ['brief; skip', 'brief; skip', 'skip'],
    ['brief：pagebreak', 'brief：pagebreak', 'pagebreak'],
    ['briefs: prnt x', 'briefs: prnt', 'print'],
    ['a brief skip', '', undefined],
    ['Brief: what he said', '', undefined],
    ['brief notes', '', undefined],
    ['Briefing: end of May', '', undefined],
  ])('<!-- %s -->', (words, written, meant) => {
    const expected =
      meant === undefined
        ? []
        : [expect.stringContaining(`warning Unexpected “${written}” at the beginning of a comment, expected “brief: ${meant}”; `)];
    expect(told(`a\n\n<!-- ${words} -->\n\nb`)).toEqual(expected);
    expect(told(`a <!-- ${words} --> b`)).toEqual(expected);
  });

  it('and one without a blank is one', () => {
    expect(readMarkdown('a\n\n<!--brief:pagebreak-->\n\nb')).toEqual({ tree: '<p>a</p><page-break><p>b</p>' });
  });

  it('an unknown one is named with the nearest', () => {
    expect(told('a\n\n<!-- brief: page-break -->\n\nb')).toEqual([expect.stringContaining('→ Write “brief: pagebreak”, or begin')]);
  });
});

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
