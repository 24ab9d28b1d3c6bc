import { expect, it } from 'vitest';
import { buildMarkdown, shownFinding } from '../helpers/build-briefing.js';

// What once was rejected, though nothing is wrong with it.
it.each([
  ['refers to a footnote that is a source', 'One.[^a]\n\n[^a]: See [^b] there.\n\n[^b]: [The plan](https://example.org/plan)'],
  [
    'refers to two that are',
    'One.[^a]\n\n[^a]: See [^b] and [^c].\n\n[^b]: https://example.org/b "The plan"\n\n[^c]: https://example.org/c',
  ],
  [
    'refers to one whose title a definition gives',
    'One.[^a] Two.[^b]\n\n[^a]: See [^b].\n\n[^b]: [The plan][1]\n\n[1]: https://example.org/a "Plan"',
  ],
  ['quotes a sentence that ends in a link', 'One.[^a]\n\n[^a]: Berg said “it rose [green tree](https://example.org/a "The plan")”.'],
  [
    'quotes a sentence with two links',
    'One.[^a]\n\n[^a]: Berg said “it rose [green](https://example.org/a "Aa bb") and [tree](https://example.org/b "Cc dd") again”.',
  ],
  [
    'quotes a sentence with two links whose titles have quotations of another language',
    'One.[^a]\n\n[^a]: Berg said “it rose [green](https://example.org/a "„Wir“ – „Ihr“") and [tree](https://example.org/b "„Er sagte ‚Nein‘ dazu“") again”.',
  ],
  [
    'quotes a sentence with two links whose titles end in apostrophe and question',
    'One.[^a]\n\n[^a]: Berg said “it rose [green](https://example.org/a "A room for the boys’") and [tree](https://example.org/b "What now?") again”.',
  ],
  [
    'quotes a sentence with a citation',
    'One.[^a]\n\n[^a]: “It rose (*[Geb](https://example.org/c "Gri · Ru")*), and fell” and [more](https://example.org/d).',
  ],
  [
    'holds bold words before a link in HTML',
    'One.[^a]\n\n[^a]: It said “**more of** <a href="https://example.org/b">the same</a>”.\n\n[p]: https://example.org/b "Fup | St. Grat"',
  ],
])('a footnote that %s is printed without an error', async (_, body) => {
  for (const lang of ['en-GB', 'en-US', 'de']) {
    const { findings } = await buildMarkdown(`---\ntitle: T\ndate: 2026-01-01\nlang: ${lang}\nsummary: false\n---\n${body}\n`, {
      unproved: false,
    });
    expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
  }
});

it.each([
  ['a head with a citation', 'head ([AP](https://example.org/a))'],
  ['a head with a footnote', 'head[^n]'],
  ['a head that leads to a page', '[head](#two)'],
])('a table over pages with %s is printed without an error, and cites where its head stands first', async (_, head) => {
  const rows = Array.from({ length: 60 }, (_, row) => `| row ${row} | x |\n`).join('');
  const { findings } = await buildMarkdown(
    `---\ntitle: T\ndate: 2026-01-01\nlang: en-GB\nsummary: false\n---\nWords.[^n]\n\n| ${head} | b |\n|---|---|\n${rows}\n## Two\n\nOne.\n\n[^n]: So.\n`,
    { unproved: false },
  );
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
});

it.each([
  ['an en dash', '> It rose.\n– Anna Berg'],
  ['a horizontal bar', '> It rose.\n>\n> ― Anna Berg'],
])('%s before the name below a quotation is one', async (_, body) => {
  const { findings } = await buildMarkdown(`---\ntitle: T\ndate: 2026-01-01\nlang: en-GB\nsummary: false\n---\n${body}\n`, {
    unproved: false,
  });
  expect(findings.map(shownFinding)).toEqual([]);
});

it('a judgement with its page before one that begins with an address is printed without an error', async () => {
  const { findings } = await buildMarkdown(
    '---\ntitle: T\ndate: 2026-01-01\nlang: en-GB\nsummary:\n  bottomLine: "It rose."\n  judgements:\n    - text: "It rose again."\n      see: h1\n    - text: "<https://example.com/2026/01/02/a> fell."\n---\n\n## Grove {#h1}\n\nOne.\n',
    { unproved: false },
  );
  expect(findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual([]);
});
