import { describe, expect, it } from 'vitest';
import { rowIsWhole } from '../../src/checks/row-is-whole.js';
import { article, prose } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const rows = Array.from({ length: 40 }, (_, index) => `| Row ${index} | ${prose(5 + (index % 4))} |`).join('\n');
const long = article(`| Number | What |\n|---|---|\n${rows}`, 'summary: false');
const told = (proof: Proof) =>
  problems(rowIsWhole, proof).map(({ message, source, paper }) => `${source?.line ?? '-'} p${paper?.page}: ${message}`);

describe('row-is-whole', () => {
  it('holds of a table over pages, and of a row taller than half of one', async () => {
    expect(told(await buildProof(long))).toEqual([]);
    expect(told(await buildProof(article(`| Who | What |\n|---|---|\n| Ann | ${prose(120)} |`, 'summary: false')))).toEqual([]);
  });

  it('speaks of each row that a page end cuts', async () => {
    const proof = await buildProof(long);
    const damaged = await damageTypst(
      proof,
      (source) => source.replace('table.cell(breakable: split, ..if head', 'table.cell(breakable: true, ..if head'),
      '/theme.typ',
    );
    const found = told(damaged);
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) expect(problem).toMatch(/^\d+ p\d+: Unexpected row over pages \d+ and \d+, expected “Row \d+/);
    const [, line = '', page = '', row = ''] = /^(\d+) p(\d+):.*“(Row \d+)/.exec(found[0] ?? '') ?? [];
    expect(long.split('\n')[Number(line) - 1]).toContain(`| ${row} |`);
    expect(damaged.found.pages[Number(page) - 1]?.lines.some(({ text }) => text === row)).toBe(true);
  });
});
