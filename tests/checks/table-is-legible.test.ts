import { describe, expect, it } from 'vitest';
import { tableIsLegible } from '../../src/checks/table-is-legible.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const told = (proof: Proof) =>
  problems(tableIsLegible, proof).map(({ message, source, paper }) => `${source?.line ?? '-'} p${paper?.page}: ${message}`);
const row = (columns: number, text: string) => `| ${Array.from({ length: columns }, () => text).join(' | ')} |`;
const table = (columns: number) => article([row(columns, 'head'), row(columns, '---'), row(columns, 'cell')].join('\n'), 'summary: false');

describe('table-is-legible', () => {
  it.each([{}, { largePrint: true }] as const)('holds of five columns at the usual size, %o', async (settings) => {
    expect(told(await buildProof(table(5), settings))).toEqual([]);
    expect(
      told(await buildProof(article('| a | b |\n|---|---|\n| `code` | <small>x</small> and words |', 'summary: false'), settings)),
    ).toEqual([]);
  });

  it('holds of short cells of which most letters are raised', async () => {
    const ordinals = '---\ntitle: Un titre\nlang: fr\ndate: 2025-11-27\nsummary: false\n---\n| 1er | 2e |\n|---|---|\n| 3e | 1re |\n';
    expect(told(await buildProof(ordinals))).toEqual([]);
  });

  it('warns of six columns', async () => {
    expect(told(await buildProof(table(6)))).toEqual([
      '7 p1: Unexpected table of 6 columns, expected at most 5, or 10 where all but 3 hold figures',
    ]);
  });

  it('holds of ten columns of figures beside their labels', async () => {
    const figures = (columns: number) =>
      article([row(columns, 'head'), row(columns, '---'), `| Revenue | ${row(columns - 1, '12 %').slice(2)}`].join('\n'), 'summary: false');
    expect(told(await buildProof(figures(10)))).toEqual([]);
    expect(told(await buildProof(figures(11)))).toEqual(['7 p1: Unexpected table of 11 columns, expected at most 10']);
  });

  it('holds in large print of reactions at a glance, which keep the type of page one also above an article that begins there', async () => {
    const part = (name: string) => `### ${name}\n\n- **Ann ${name}**: “No.”\n- **Max ${name}**: “Never.”`;
    const spoken = `It began.\n\n## Reactions\n\n${part('Kyiv')}\n\n${part('Paris')}\n\n## Then\n\n${'The board has heard it all. '.repeat(150)}\n\n### Oslo`;
    const moved = spoken.replace('## Reactions', `## Why\n\n${'The board has heard it all. '.repeat(120)}\n\n## Reactions`);
    const proof = await buildProof(article(moved, 'summary: { bottomLine: It is over. }'), { largePrint: true });
    expect(proof.promised.briefing.summary.runsOn).toBe(true);
    expect(proof.promised.briefing.summary.parts.map(({ kind }) => kind)).toContain('glance');
    expect(told(proof)).toEqual([]);
  });

  it('warns of small type', async () => {
    const damaged = await damageTypst(await buildProof(table(3)), (source) => source.replace('data-table(', 'data-table(size: 7,'));
    expect(told(damaged)).toEqual(['7 p1: Unexpected table in type of 7.0 pt, expected 8.5 pt or more']);
  });
});
