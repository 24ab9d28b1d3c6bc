import { beforeAll, expect, it } from 'vitest';
import { urlBreaksWell } from '../../src/checks/url-breaks-well.js';
import { citedArticle } from '../helpers/cited-article.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(citedArticle);
});

it('an address over two lines breaks at a sign', () => {
  expect(problems(urlBreaksWell, proof)).toEqual([]);
});

it('tells one that breaks within a word', async () => {
  const cut = (url: string) => [url.slice(0, 48), url.slice(48, 100), url.slice(100)].map((piece) => JSON.stringify(piece)).join(',');
  const damaged = await damageTypst(proof, (source) =>
    source.replace(/#address\("(https:\/\/reuters[^"]*)",[^)]*\)/, (_, url: string) => `#address("${url}",${cut(url)})`),
  );
  expect(problems(urlBreaksWell, damaged).map(({ message }) => message)).toContain(
    'Unexpected break “26/world/eur|ope/a-rather” in an address, expected one at a sign',
  );
  expect(problems(urlBreaksWell, damaged)[0]?.paper?.page).toBe(damaged.found.pages.length);
});
