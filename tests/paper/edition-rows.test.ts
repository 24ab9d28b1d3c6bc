import { expect, it } from 'vitest';
import { printedAfter } from '../helpers/printed-after.js';
import { toldRows } from '../helpers/told-rows.js';

const text = (rows: readonly string[]) =>
  `---\ntitle: The ferry\nlang: en\n---\nThe boat rests.\n\n## Shares\n\n| Company | Price | Change |\n|---|--:|--:|\n${rows.map((row) => `| ${row} |\n`).join('')}`;
const told = async (before: string, after: string) => {
  const paper = await printedAfter([before], after);
  return [paper.findings.filter((finding) => / error /u.test(finding)), toldRows(paper)];
};

it('tells a row that has gone and one that has come elsewhere as these, and the figures of the one between', async () => {
  const before = text(['Norra | 480 | 3.4%', 'Freja | 118 | 1.1%', 'Saga | 402 | 2.7%']);
  expect(await told(before, text(['Norra | 480 | 3.4%', 'Saga | 398 | 3.7%', 'Vega | 441 | 0.2%']))).toEqual([
    [],
    [
      '1 | Shares | Removed: “Freja · 118 · 1.1%”',
      '1 | Shares | Reworded: was “Saga · 402 · 2.7%”; now “Saga · 398 · 3.7%”',
      '1 | Shares | Added: “Vega · 441 · 0.2%”',
    ],
  ]);
});

it('prints in bold what is new of a row, and not the figure between', async () => {
  const before = text(['Norra | 298 of 284 | 30', 'Freja | 300 of 285 | 40']);
  const { result } = await printedAfter([before], before.replace('300 of 285 | 40', '301 of 285 | 50'), { keepTypst: true });
  const source = String(result.typst?.get('/brief.typ'));
  expect([...source.matchAll(/#strong\[#"([^"]*)";\]/gu)].map(([, words]) => words)).toEqual(['300', '40', '301', '50']);
});
