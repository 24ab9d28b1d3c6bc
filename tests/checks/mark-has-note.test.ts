import { beforeAll, expect, it } from 'vitest';
import { markHasNote } from '../../src/checks/mark-has-note.js';
import { citedArticle } from '../helpers/cited-article.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('every figure in the text has its note', () => {
  expect(problems(markHasNote, proof)).toEqual([]);
});

it('tells a mark whose note is not printed, where the mark stands', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace(/^#endnote\(5,.*$/m, ''));
  const last = damaged.found.pages.length;
  expect(told(problems(markHasNote, damaged))).toEqual([
    `p. ${last}: Unexpected mark 5, expected the number of one of the 4 notes (line 51)`,
  ]);
});

it('tells a mark with a number that no note has', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace('#mark(4);', '#mark(40);'));
  expect(told(problems(markHasNote, damaged))).toEqual([
    `p. ${damaged.found.pages.length}: Unexpected mark 40, expected the number of one of the 5 notes`,
  ]);
});
