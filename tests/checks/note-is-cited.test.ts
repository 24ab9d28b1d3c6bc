import { beforeAll, expect, it } from 'vitest';
import { noteIsCited } from '../../src/checks/note-is-cited.js';
import { article } from '../helpers/articles.js';
import { citedArticle } from '../helpers/cited-article.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('every note is led to', () => {
  expect(problems(noteIsCited, proof)).toEqual([]);
});

it('tells a note whose only mark is gone', async () => {
  const damaged = await damageTypst(proof, (source) => source.replace('#mark(3);', ''));
  const [problem] = problems(noteIsCited, damaged);
  expect(told([problem ?? { message: '' }])).toEqual([
    `p. ${damaged.found.pages.length}: Unexpected note 3 that no mark leads to (line ${problem?.source?.line})`,
  ]);
  expect(problem?.source?.line).toBeGreaterThan(10);
});

it('a note that another note alone cites is led to', async () => {
  const nested = await buildProof(article('A claim.[^1]\n\n[^1]: A remark.[^2]\n\n[^2]: A remark on it.\n', 'summary: false'));
  expect(problems(noteIsCited, nested)).toEqual([]);
});
