import { beforeAll, expect, it } from 'vitest';
import { pageIsNotBlank } from '../../src/checks/page-is-not-blank.js';
import { article, prose } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
let broken: Proof;
beforeAll(async () => {
  proof = await buildProof(article(`## One\n\n${prose(9)}`, 'summary: false'));
  const pageBreak = '<!-- brief: pagebreak -->';
  broken = await buildProof(article(`## One\n\n${prose(9)}\n\n${pageBreak}\n\n${pageBreak}\n\n## Two\n\n${prose(9)}`, 'summary: false'));
});

const blank = {
  texts: [
    { text: 'Page 1 of 1', left: 400, baseline: 45, artifact: true },
    { text: '  ', left: 80, baseline: 400 },
  ],
};

it('takes words and images for content, furniture and spaces for none', () => {
  const found = literalFacts([
    { texts: [{ text: 'Words', left: 80, baseline: 400 }] },
    { images: [{}] },
    blank,
    { images: [{ artifact: true }] },
  ]);
  const told3and4 = [3, 4].map((page) => `p. ${page}: Unexpected blank page, expected text or an image on every page`);
  expect(told(problems(pageIsNotBlank, { promised: proof.promised, found }))).toEqual(told3and4);
});

it('lets the author mean one: a page break upon a page break', () => {
  expect(problems(pageIsNotBlank, { promised: broken.promised, found: literalFacts([blank]) })).toEqual([]);
  expect(problems(pageIsNotBlank, { promised: broken.promised, found: literalFacts([blank, blank]) })).toHaveLength(1);
});

it('finds nothing in a real briefing', () => {
  expect([...problems(pageIsNotBlank, proof), ...problems(pageIsNotBlank, broken)]).toEqual([]);
});

it('tells the blank page of a real one', async () => {
  const damaged = await damageTypst(proof, (brief) => brief.replace('#colophon[', '#page[]\n#colophon['));
  expect(told(problems(pageIsNotBlank, damaged))).toEqual(['p. 2: Unexpected blank page, expected text or an image on every page']);
});
