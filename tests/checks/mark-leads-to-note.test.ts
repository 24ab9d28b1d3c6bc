import { beforeAll, expect, it } from 'vitest';
import { markLeadsToNote } from '../../src/checks/mark-leads-to-note.js';
import { citedArticle } from '../helpers/cited-article.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('every mark opens its own note', () => {
  expect(problems(markLeadsToNote, proof)).toEqual([]);
});

it('tells a mark that opens another note', async () => {
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replaceAll('"brief: note " + str(n)', '"brief: note " + str(if n == 3 { 2 } else { n })'),
    '/theme.typ',
  );
  const [problem] = problems(markLeadsToNote, damaged);
  expect(problems(markLeadsToNote, damaged).map(({ message }) => message)).toEqual([
    'Unexpected link of mark 3 to note 2, expected note 3',
  ]);
  expect(problem?.paper?.page).toBe(damaged.found.pages.length);
});
it('tells a mark that opens a page without notes', async () => {
  const damaged = await damageTypst(proof, (theme) => theme.replaceAll('"brief: note " + str(n)', '"brief: citing 1 1"'), '/theme.typ');
  expect(problems(markLeadsToNote, damaged)[0]?.message).toBe('Unexpected link of mark 1 to p. 1, where no note begins, expected note 1');
});
