import { beforeAll, expect, it } from 'vitest';
import { belongsToArticle } from '../../src/checks/belongs-to-article.js';
import { article, pagesOfProse, prose } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
let other: Proof;
beforeAll(async () => {
  proof = await buildProof(article(`## One\n\n${pagesOfProse(2)}`, 'contact: deadbeef'));
  other = await buildProof(article(`## One\n\n${prose(8)}`));
});

it('reads the hash by its label, on the last page or the one before', () => {
  const { promised } = proof;
  const hash = promised.briefing.contentHash.slice(0, 8);
  const page = (text: string) => ({ texts: [{ text, left: 80, baseline: 100 }] });
  const check = (...texts: readonly string[]) => told(problems(belongsToArticle, { promised, found: literalFacts(texts.map(page)) }));
  expect(check('Words', `Content hash ${hash}`)).toEqual([]);
  expect(check(`Content hash ${hash}`, 'a long contact')).toEqual([]);
  expect(check(`Content hash ${hash}`, 'Notes', 'Words')).toEqual([`p. 3: Unexpected last page without a content hash, expected ${hash}`]);
  expect(check('Content hash 0123abcd')).toEqual([`p. 1: Unexpected content hash 0123abcd, expected ${hash}`]);
});

it('finds nothing in the file that was made of the article', () => {
  expect([...problems(belongsToArticle, proof), ...problems(belongsToArticle, other)]).toEqual([]);
});

it('tells the file of another article, and a hash that was printed wrong', async () => {
  const [own, its] = [proof, other].map(({ promised }) => promised.briefing.contentHash.slice(0, 8));
  expect(told(problems(belongsToArticle, { promised: proof.promised, found: other.found }))).toEqual([
    `p. ${other.found.pages.length}: Unexpected content hash ${its}, expected ${own}`,
  ]);
  const damaged = await damageTypst(proof, (brief) => brief.replace(own ?? '', '00000000'));
  expect(told(problems(belongsToArticle, damaged))).toEqual([
    `p. ${proof.found.pages.length}: Unexpected content hash 00000000, expected ${own}`,
  ]);
});
