import { describe, expect, it } from 'vitest';
import { cellFits } from '../../src/checks/cell-fits.js';
import { article, prose } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const told = (proof: Proof) =>
  problems(cellFits, proof).map(({ message, source, paper }) => `${source?.line ?? '-'} p${paper?.page}: ${message}`);
const table = article(
  `Before.\n\n| Who | How many | What |\n|:---|---:|:---|\n| Ann | 12 | ${prose(2)} |\n| Bob | 1,234 | ${prose(1)} |\n| Cid | 7 | no |`,
  'summary: false',
);
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte';

describe('cell-fits', () => {
  it.each([{}, { paper: 'letter' }, { largePrint: true }, { singleSided: true }] as const)(
    'holds of tables as they are set, %o',
    async (settings) => {
      expect(told(await buildProof(table, settings))).toEqual([]);
      const centred = '| a | b | c |\n|:-:|:-:|:-:|\n| x | long words here | y |\n| xyz | w | z. |';
      expect(told(await buildProof(article(`${centred}\n\n| a | b |\n|---|---|\n| ${word} | b |`, 'summary: false'), settings))).toEqual(
        [],
      );
    },
  );

  it('holds of a table that stands right above a wider one', async () => {
    const row = (text: string) => `| ${`${text} | `.repeat(5)}`;
    const rows = (text: string, count: number) => `${row(text)}\n|${'---|'.repeat(5)}\n${`${row(text)}\n`.repeat(count)}`;
    const inner = rows('measured before and after it', 40).replace(/^(?=.)/gm, '    ');
    const both = article(`- One\n\n${inner}\n${rows('nobody was told of it', 1)}`, 'summary: false');
    expect(told(await buildProof(both))).toEqual([]);
  });

  it('holds of a column in which nothing begins on a page, since a cell joins all its rows', async () => {
    const group = (name: string, rows: number) =>
      Array.from({ length: rows }, (_, row) => `<tr>${row === 0 ? `<td rowspan=${rows}>${name}</td>` : ''}<td>Measure</td></tr>`).join(
        '\n',
      );
    const groups = Array.from({ length: 8 }, (_, index) => group(`Area ${index}`, 3));
    const joined = `<table><tr><th>Quarter</th><th>What</th></tr>\n${groups.join('\n')}\n${group('All of them', 60)}</table>`;
    const proof = await buildProof(article(joined, 'summary: false'));
    expect(proof.found.pages.length).toBeGreaterThan(2);
    expect(told(proof)).toEqual([]);
  });

  it('speaks of a cell wider than its column', async () => {
    const damaged = await damageTypst(await buildProof(table), (source) =>
      source.replace('cell([#"Ann";])', `cell(box(width: 200pt)[Ann ${'and many others '.repeat(3)}])`),
    );
    expect(told(damaged)).toEqual([expect.stringMatching(/^11 p1: Unexpected text .*, expected it within its cell: “Ann and many others/)]);
  });

  it('speaks of text that leaves its table', async () => {
    const damaged = await damageTypst(await buildProof(table), (source) =>
      source.replace('cell([#"no";])', `cell(box(width: 600pt)[no ${'and no again '.repeat(8)}])`),
    );
    expect(told(damaged)).toEqual([
      expect.stringMatching(/^13 p1: Unexpected text [\d.]+ pt outside its table, expected it within its cell: “no and no again/),
    ]);
  });

  it('speaks of a cell that the page cuts off', async () => {
    const proof = await buildProof(article(`| Who | What |\n|---|---|\n| Ann | ${prose(120)} |`, 'summary: false'));
    expect(told(proof)).toEqual([]);
    const damaged = await damageTypst(proof, (source) => source.replaceAll(',split: true', ''));
    expect(told(damaged)).toEqual([
      expect.stringMatching(/^9 p\d: Unexpected text below the text of the page, expected it within the page: “Nobody/),
    ]);
  });

  it('speaks of a row set over the next one', async () => {
    const damaged = await damageTypst(await buildProof(table), (source) =>
      source.replace('cell([#"Ann";])', 'cell(block(height: 6pt, [Ann \\ Bea \\ Cleo \\ Dora \\ Eva \\ Fay \\ Gil \\ Hal]))'),
    );
    expect(told(damaged)).toEqual([expect.stringMatching(/^11 p1: Unexpected row over the one below it: “Ann/)]);
  });
});
