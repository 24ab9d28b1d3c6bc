import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const rows = Array.from({ length: 30 }, (_, index) => `Row ${index + 1}`);
const plain = `## Table\n\n| Head | Second |\n|---|---|\n${rows.map((row) => `| ${row} | said no and no and no |`).join('\n')}`;
const reactions = `## Reactions\n\n${rows.map((row) => `- **${row.replace('Row', 'Ann')}** said “no”.`).join('\n')}`;

// Wherever on the page it would begin.
it.each([
  ['a table', plain, /^Row \d+ /],
  ['a table of reactions', reactions, /^Ann \d+ /],
])('%s that goes over pages begins with two rows at least, below its heading', async (_, written, row) => {
  const begins = new Set<number>();
  for (let lines = 20; lines < 29; lines += 2) {
    const { facts } = await buildPaper(article(`${'A line.\n\n'.repeat(lines)}${written}`, 'summary: false'));
    const perPage = facts.pages.map((page) => page.lines.filter(({ text }) => row.test(`${text} `)).length);
    const first = facts.pages.find((page) => page.lines.some(({ text, size }) => /^(?:Table|Reactions)$/.test(text) && size > 14));
    expect(first === undefined ? 0 : perPage[first.number - 1]).toBeGreaterThanOrEqual(2);
    begins.add(first?.number ?? 0);
  }
  expect([...begins]).toEqual([1, 2]);
});

// A table of ten rows takes a quarter of the page.
it.each([
  ['a table', plain.split('\n').slice(0, 14).join('\n'), 'Row 2 '],
  ['a table of reactions', reactions.split('\n').slice(0, 12).join('\n'), 'Ann 2 '],
])('%s leaves no gap of a quarter of a page above it', async (_, written, row) => {
  const { facts } = await buildPaper(article(`${'A line.\n\n'.repeat(19)}${written}`, 'summary: false'));
  expect(facts.pages[0]?.lines.some(({ text }) => `${text} `.startsWith(row))).toBe(true);
});

it('a table of tall rows begins with one of them where there is no room for two', async () => {
  const tall = plain.replaceAll('said no and no and no', 'said no and no and no '.repeat(20));
  const rowsOnFirst = new Set<number>();
  for (let lines = 14; lines < 24; lines += 2) {
    const { facts } = await buildPaper(article(`${'A line.\n\n'.repeat(lines)}${tall}`, 'summary: false'));
    const first = facts.pages.find((page) => page.lines.some(({ text, size }) => text === 'Table' && size > 14));
    rowsOnFirst.add(first?.lines.filter(({ text }) => /^Row \d+ /.test(`${text} `)).length ?? 0);
  }
  expect(rowsOnFirst).toContain(1);
  expect(rowsOnFirst).not.toContain(0);
}, 20_000);
