import { describe, expect, it } from 'vitest';
import { article, prose } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';
import { referenceFaults } from '../helpers/reference-faults.js';

/** Articles that are unusual, but nothing is wrong with them: what stands on paper, and all that is reported. */
const unusual: readonly {
  readonly what: string;
  readonly written: string;
  readonly body: string | RegExp;
  readonly findings?: readonly string[];
  readonly frontMatter?: string;
}[] = [
  { what: 'a heading without words', written: 'One.\n\n##\n\nTwo.', body: 'One. Two.' },
  { what: 'a closed heading without words', written: 'One.\n\n### ###\n\nTwo.', body: 'One. Two.' },
  {
    what: 'a heading of nothing but a citation',
    written: '## ([A][1])\n\nOne.\n\n[1]: https://example.org/2025/01/02/a "A | B"',
    body: /One\./,
  },
  { what: 'a heading of nothing but a comment', written: '## <!-- none -->\n\nOne.', body: 'One.' },
  {
    what: 'a first heading inside a quotation',
    written: '> # In a quotation\n>\n> One.\n\n## Two\n\nThree.',
    body: 'In a quotation One. Two Three.',
  },
  { what: 'a first heading inside a list', written: '- # In a list\n\n## Two\n\nThree.', body: '– In a list Two Three.' },
  { what: 'headings inside quotations alone', written: '> ## One\n>\n> Two.', body: 'One Two.' },
  {
    what: 'a definition, and nothing that is cited',
    written: 'One.\n\n[1]: https://example.org/2025/01/02/a "A | B"',
    body: 'One. Also consulted “A | B,” example.org, 2 January 2025. https://example.org/2025/01/02/a',
    findings: ['9:1 warning definition-is-used'],
  },
  { what: 'a tab between words', written: 'One\ttwo *three*\tfour `a\tb`.', body: 'One two three four a b.' },
  { what: 'a byte order mark within the text', written: 'One\uFEFF two.', body: 'One two.' },
  {
    what: 'a word joiner, a soft hyphen and a zero-width space',
    written: 'One\u2060 tw\u00ado th\u200bree.',
    body: /^One tw\u00ad?o th\u200b? ?ree\.$/,
  },
  { what: 'separators of lines and paragraphs as characters', written: 'One\u2028two\u2029three.', body: /^One\s?two\s?three\.$/ },
  { what: 'a mark that turns the direction of writing', written: 'One \u202etwo\u202c three.', body: /^One .*three\.$/ },
  { what: 'an item without words', written: '- one\n-\n- three', body: '– one – – three' },
  { what: 'a list of one item without words', written: 'One.\n\n-\n\nTwo.', body: 'One. – Two.' },
  { what: 'a quotation without words', written: 'One.\n\n>\n\nTwo.', body: 'One. Two.' },
  { what: 'a table without rows', written: '| a | b |\n|---|---|', body: 'a b' },
  { what: 'a table of empty cells', written: '| | |\n|---|---|\n| | |', body: '' },
  { what: 'code without a line', written: 'One.\n\n```\n```\n\nTwo.', body: 'One. Two.' },
  { what: 'a footnote of nothing but code', written: 'One.[^n]\n\n[^n]:\n    ```\n    code\n    ```', body: 'One.¹' },
  {
    what: 'nothing but an image that is remote',
    written: '![A map](https://example.org/a.png)',
    body: /^Image not printed: A map/,
    findings: ['7:1 warning image-is-local'],
  },
  { what: 'nothing but a heading', written: '## One', body: 'One', findings: ['7:1 warning section-has-text'] },
  { what: 'nothing but a break', written: '***', body: '' },
  { what: 'nothing but page breaks', written: '<!-- brief: pagebreak -->\n\nOne.\n\n<!-- brief: pagebreak -->', body: 'One.' },
  { what: 'a title of two hundred words', written: 'One.', body: 'One.', frontMatter: `title: ${prose(12)}` },
  {
    what: 'a title like code',
    written: 'One.',
    body: 'One.',
    frontMatter: 'title: \'#read("/etc/passwd") {{title}} $x$ <b> \\ ` */ // @a\'',
  },
  {
    what: 'two headings of one name',
    written: '## One\n\nA.\n\n## One\n\nB, see [one](#one) and [two](#one-1).',
    body: /^One A\. One B, see one \(p\. 1\) and two \(p\. 1\)\.$/,
  },
  {
    what: 'a heading named as a JavaScript property',
    written: '## constructor\n\nA.\n\n## __proto__\n\nSee [it](#constructor).',
    body: /constructor A\. .* See it \(p\. 1\)\.$/,
  },
];

describe('an article with', () => {
  it.each(unusual.map((one) => [one.what, one] as const))('%s is printed', async (_, { written, body, findings, frontMatter }) => {
    const template = 'summary: false';
    const paper = await buildPaper(article(written, frontMatter === undefined ? template : `${frontMatter}\n${template}`));
    const shown = paper.body.replace(/^Inside (?:\S+ 1 )+/, '');
    expect({
      body: shown,
      findings: paper.findings.filter((finding) => !finding.includes(' info ')),
      faults: referenceFaults(paper),
    }).toEqual({
      body: typeof body === 'string' ? body : expect.stringMatching(body),
      findings: findings ?? [],
      faults: [],
    });
  });
});

it.each([
  ['words', '- one\n- two'],
  ['nothing', '- one\n-\n- three\n\nAfter.'],
  ['a heading', '- # One\n- # Two'],
  ['a list', '- - one\n- 1. two'],
  ['a quotation', '- > one\n- > two'],
  ['code', '- ```\n  one\n  ```\n- two'],
  ['a table', '- | a | b |\n  |---|---|\n  | c | d |'],
])('the sign of an item that begins with %s stands on its first line, on no other', async (what, written) => {
  const paper = await buildPaper(article(written, 'summary: false'));
  const lines = paper.facts.pages[0]?.lines.filter(({ artifact }) => !artifact) ?? [];
  const signs = lines.filter(({ text }) => /^–/.test(text));
  expect(signs.length).toBeGreaterThan(0);
  const others = lines.filter((line) => !signs.includes(line));
  for (const sign of signs.filter(({ text }) => text === '–')) {
    const beside = others.filter(({ box }) => box.left > sign.box.left + 5).map(({ baseline }) => Math.abs(baseline - sign.baseline));
    // Nothing stands beside the sign of an empty item; it has a line all the same, as the gaps show.
    if (what !== 'nothing') expect(Math.min(...beside)).toBeLessThan(4);
  }
  // No sign stands in the way of what begins at the same edge.
  const edge = lines.filter(({ box }) => box.left < (signs[0]?.box.left ?? 0) + 2).map(({ baseline }) => baseline);
  const gaps = edge.slice(1).map((baseline, index) => (edge[index] ?? 0) - baseline);
  expect(Math.min(...gaps, 14)).toBeGreaterThan(11);
  expect(signs).toHaveLength(written.split('\n').filter((line) => /^-/.test(line)).length);
});
