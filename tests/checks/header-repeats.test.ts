import { describe, expect, it } from 'vitest';
import { headerRepeats } from '../../src/checks/header-repeats.js';
import { article, prose } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const rows = Array.from({ length: 60 }, (_, index) => `| Row ${index} | ${prose(1 + (index % 2))} |`).join('\n');
const long = article(`Before.\n\n| Number | What was said |\n|---|---|\n${rows}\n\nAfter.`, 'summary: false');
const told = (proof: Proof) =>
  problems(headerRepeats, proof).map(({ message, source, paper }) => `${source?.line ?? '-'} p${paper?.page}: ${message}`);

describe('header-repeats', () => {
  it.each([{}, { largePrint: true }, { singleSided: true }] as const)('holds of a table over pages, %o', async (settings) => {
    const proof = await buildProof(long, settings);
    expect(proof.found.pages.length).toBeGreaterThan(2);
    expect(told(proof)).toEqual([]);
  });

  it('holds of tables on one page and of heads without words', async () => {
    expect(told(await buildProof(article('| a | b |\n|---|---|\n| c | d |', 'summary: false')))).toEqual([]);
    expect(told(await buildProof(long.replace('| Number | What was said |', '| | |')))).toEqual([]);
  });

  it('holds where the head alone reaches the edge, though pages are mirrored', async () => {
    const narrow = Array.from({ length: 90 }, (_, index) => `| Row ${index} | ${prose(1)} | x |`).join('\n');
    const body = `Before.\n\n<!-- brief: pagebreak -->\n\n| Number | What was said | Remarks |\n|---|---|---|\n${narrow}`;
    expect(told(await buildProof(article(body, 'summary: false')))).toEqual([]);
  });

  it('speaks of each part without a head, at its page and line', async () => {
    const proof = await buildProof(long);
    const damaged = await damageTypst(
      proof,
      (source) => source.replace('table.header(..head', 'table.header(repeat: false, ..head'),
      '/theme.typ',
    );
    const parts = told(damaged);
    expect(parts).toHaveLength(
      damaged.found.pages.length - 1 - (damaged.found.pages.at(-1)?.lines.some(({ text }) => text.startsWith('Row')) ? 0 : 1),
    );
    expect(parts[0]).toMatch(
      /^\d+ p2: Unexpected part of a table without its head on page 2, expected “Number \| What was said” above it$/,
    );
    const line = Number(/^\d+/.exec(parts[0] ?? '')?.[0]);
    const first = damaged.found.pages[1]?.lines.find(({ text, artifact }) => !artifact && text.startsWith('Row'))?.text;
    expect(long.split('\n')[line - 1]).toContain(`| ${first} |`);
  });

  it('speaks where the head is a row like any other', async () => {
    const damaged = await damageTypst(
      await buildProof(long),
      (source) => source.replace('table.header(..head, table.hline(stroke: thin))', '..head'),
      '/theme.typ',
    );
    expect(told(damaged)[0]).toMatch(/p2: Unexpected part of a table without its head on page 2/);
  });
});
