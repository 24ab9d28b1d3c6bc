import { beforeAll, expect, it } from 'vitest';
import { pageSourcesAreTrue } from '../../src/checks/page-sources-are-true.js';
import { citedArticle } from '../helpers/cited-article.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('every page lists the sources that are marked on it', () => {
  expect(problems(pageSourcesAreTrue, proof)).toEqual([]);
});

it('tells a source that is listed on another page', async () => {
  const damaged = await damageTypst(
    proof,
    (json) => {
      const read = JSON.parse(json);
      read.pages[0].sources = [[2, 'AP News']];
      return JSON.stringify(read);
    },
    '/positions.json',
  );
  expect(told(problems(pageSourcesAreTrue, damaged))).toEqual(['p. 1: Unexpected sources 2 listed on the page, expected 1, 2']);
});
it('tells a source under another name', async () => {
  const damaged = await damageTypst(proof, (json) => json.replaceAll('[2,"AP News"]', '[2,"AFP"]'), '/positions.json');
  expect(told(problems(pageSourcesAreTrue, damaged))).toEqual([
    'p. 1: Unexpected name of source 2 in the list of the page, expected “AP News”',
  ]);
});
