import { beforeAll, expect, it } from 'vitest';
import { likelihoodIsOnScale } from '../../src/checks/likelihood-is-on-scale.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const prove = (judgements: string, more = '') =>
  buildProof(article(`## One\n\n${pagesOfProse(1)}`, `${more}\nsummary:\n  judgements:\n${judgements}`));
const check = async (text: string, more?: string) => told(problems(likelihoodIsOnScale, await prove(`    - text: "${text}"`, more)));
const scale = 'almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain';

let proof: Proof;
beforeAll(async () => {
  proof = await prove(
    '    - text: It ends soon.\n      likelihood: likely\n      confidence: high\n    - text: It goes on [sic].\n      confidence: low\n    - text: It comes back.\n      likelihood: very-unlikely',
  );
});

it('finds nothing in a real briefing, in any language', async () => {
  expect(problems(likelihoodIsOnScale, proof)).toEqual([]);
  for (const lang of ['de', 'fr', 'uk'])
    expect(problems(likelihoodIsOnScale, await prove('    - text: So.\n      likelihood: almost-certain', `lang: ${lang}`))).toEqual([]);
});

it.each([
  'It is likely (60 %) to end.',
  'Likely [about 55–80%], it ends.',
  'It is very likely that 20 % leave.',
  'A 50% roughly even chance.',
  'It is less likely (30%) now, not likely (10%).',
  'It grew by 20%, likely in May.',
])('lets a percentage stand by the word that means it, or by none: %s', async (text) => expect(await check(text)).toEqual([]));

it('tells a percentage that contradicts its word', async () => {
  expect(await check('It is likely (90 %) to end, and very unlikely: 30–40%, at 3% unlikely.')).toEqual([
    'p. 1: Unexpected “likely (90 %”, expected 55–80 % beside “likely” (line 7)',
    'p. 1: Unexpected “very unlikely: 30–40%”, expected 5–20 % beside “very unlikely” (line 7)',
    'p. 1: Unexpected “3% unlikely”, expected 20–45 % beside “unlikely” (line 7)',
  ]);
});

it('tells brackets with a word of the author’s own', async () => {
  expect(await check('It ends soon [quite likely].')).toEqual([`p. 1: Unexpected “[quite likely]”, expected one of ${scale} (line 7)`]);
});

it('tells a likelihood that was printed otherwise', async () => {
  const damaged = await damageTypst(proof, (brief) => brief.replace('likelihood: "likely"', 'likelihood: "quite probable"'));
  expect(told(problems(likelihoodIsOnScale, damaged))).toEqual([
    'p. 1: Unexpected judgement without “[likely]” behind it, expected its likelihood as given (line 7)',
    `p. 1: Unexpected “[quite probable; confidence: high]”, expected one of ${scale}`,
  ]);
});

it('tells a last page without the legend', async () => {
  const damaged = await damageTypst(proof, (brief) => brief.replace(/#fact-line\("What the words of likelihood mean".*\n/, ''));
  const page = proof.found.pages.length;
  expect(told(problems(likelihoodIsOnScale, damaged))).toEqual([
    `p. ${page}: Unexpected last page without “What the words of likelihood mean”, expected the legend of the likelihood words in use`,
  ]);
});
