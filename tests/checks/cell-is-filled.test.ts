import { describe, expect, it } from 'vitest';
import { cellIsFilled } from '../../src/checks/cell-is-filled.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article } from '../helpers/articles.js';
import { png } from '../helpers/png.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

const told = (proof: Proof) =>
  problems(cellIsFilled, proof).map(({ message, source, paper }) => `${source?.line}:${source?.column} p${paper?.page}: ${message}`);
const table = article(
  '| a | b | c |\n|---|---|---|\n| one | two | |\n| ([AP][3]) | [^n] | ![Map](a.png) |\n| | | x |\n\n[3]: https://apnews.com/x "AP"\n[^n]: Note.',
  'summary: false',
);

describe('cell-is-filled', () => {
  it('holds of words, marks, pictures and cells that the article leaves empty', async () => {
    expect(told(await buildProof(table, { folder: temporaryFolder({ 'a.png': png(30, 20) }) }))).toEqual([]);
  });

  it('warns of a cell that has lost its words', async () => {
    const proof = await buildProof(table, { folder: temporaryFolder({ 'a.png': png(30, 20) }) });
    expect(told(await damageTypst(proof, (source) => source.replace('cell([#"two";])', 'cell([])')))).toEqual([
      '9:9 p1: Unexpected empty cell in column 2, expected “two”',
    ]);
  });
});
