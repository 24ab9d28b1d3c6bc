import { beforeAll, expect, it } from 'vitest';
import { markingOnEveryPage } from '../../src/checks/marking-on-every-page.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { type LiteralText, literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const marking = 'TLP:AMBER – for the council';
let proof: Proof;
let draft: Proof;
let plain: Proof;
beforeAll(async () => {
  const body = `## One\n\n${pagesOfProse(1)}`;
  proof = await buildProof(article(body, `summary: false\nmarking: ${marking}`));
  draft = await buildProof(article(body, `summary: false\nmarking: ${marking}`), { draft: true });
  plain = await buildProof(article(body, 'summary: false\ntitle: A DRAFT of a treaty'));
});

const artifact = (text: string, baseline: number, size = 12, left = 80): LiteralText => ({ text, left, baseline, size, artifact: true });
const both = (text: string, size?: number) => [artifact(text, 800, size), artifact(text, 45, size)];

it('wants the marking in head and foot, to the letter, in 12 points', () => {
  const { promised } = proof;
  const check = (texts: readonly LiteralText[]) => told(problems(markingOnEveryPage, { promised, found: literalFacts([{ texts }]) }));
  expect(check([...both(marking), artifact('A title', 790, 8.5)])).toEqual([]);
  expect(check(both('TLP:AMBER – for the Council'))).toEqual([
    `p. 1: Unexpected marking “TLP:AMBER – for the Council” in the head, expected “${marking}”`,
    `p. 1: Unexpected marking “TLP:AMBER – for the Council” in the foot, expected “${marking}”`,
  ]);
  expect(check([artifact(`${marking}s`, 800), artifact(marking, 45, 11)])).toEqual([
    `p. 1: Unexpected marking “${marking}s” in the head, expected “${marking}”`,
    'p. 1: Unexpected marking of 11.0 pt in the foot, expected at least 12 pt',
  ]);
  expect(check(both(marking).map((run) => ({ ...run, artifact: false })))).toEqual([
    `p. 1: Unexpected head without a marking, expected “${marking}”`,
    `p. 1: Unexpected foot without a marking, expected “${marking}”`,
  ]);
  // A long one on two lines, also without a blank where the first one ends.
  expect(check([artifact('TLP:AMBER – for', 815), artifact('the council', 800), artifact(marking, 45)])).toEqual([]);
  expect(check([artifact('TLP:AMBER – for the coun', 815), artifact('cil', 800), artifact(marking, 45)])).toEqual([]);
  expect(check([artifact('TLP:AMBER –', 815), artifact('the council', 800), artifact(marking, 45)])).toHaveLength(1);
});

it('wants DRAFT in drafts and nowhere else', () => {
  const found = literalFacts([{ texts: [...both(marking), artifact('DRAFT', 800, 9, 300)] }]);
  expect(told(problems(markingOnEveryPage, { promised: draft.promised, found }))).toEqual([
    'p. 1: Unexpected foot without “DRAFT”, expected it on every page of a draft',
  ]);
  expect(told(problems(markingOnEveryPage, { promised: proof.promised, found }))).toEqual([
    'p. 1: Unexpected “DRAFT” in the head, expected none on a final briefing',
  ]);
});

it('finds nothing in real briefings', () => {
  for (const built of [proof, draft, plain]) expect(problems(markingOnEveryPage, built)).toEqual([]);
});

it.each([
  [
    'another marking',
    '"marking":["TLP:AMBER',
    '"marking":["TLP:GREEN',
    `Unexpected marking “TLP:GREEN – for the council” in the`,
    `, expected “${marking}”`,
  ],
  ['none', `"marking":["${marking}"]`, '"marking":[]', 'Unexpected', ` without a marking, expected “${marking}”`],
])('tells %s on every page', async (_, from, to, opening, ending) => {
  const damaged = await damageTypst(proof, (setup) => setup.replace(from, to), '/setup.json');
  expect(told(problems(markingOnEveryPage, damaged))).toEqual(
    proof.found.pages.flatMap(({ number }) => ['head', 'foot'].map((where) => `p. ${number}: ${opening} ${where}${ending}`)),
  );
});

it('tells one that is too small, and a final briefing that says DRAFT', async () => {
  const small = await damageTypst(
    proof,
    (theme) => theme.replace('text(font: sans, size: 12pt, weight: 700', 'text(font: sans, size: 10pt, weight: 700'),
    '/theme.typ',
  );
  expect(new Set(problems(markingOnEveryPage, small).map(({ message }) => message))).toEqual(
    new Set(['head', 'foot'].map((where) => `Unexpected marking of 10.0 pt in the ${where}, expected at least 12 pt`)),
  );
  const final = await damageTypst(plain, (setup) => setup.replace('"draft":false', '"draft":true'), '/setup.json');
  expect(new Set(problems(markingOnEveryPage, final).map(({ message }) => message))).toEqual(
    new Set(['head', 'foot'].map((where) => `Unexpected “DRAFT” in the ${where}, expected none on a final briefing`)),
  );
});
