import { beforeAll, expect, it } from 'vitest';
import { furnitureIsComplete } from '../../src/checks/furniture-is-complete.js';
import { article, pagesOfProse, prose, shelf } from '../helpers/articles.js';
import { type LiteralText, literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const long = 'The second section has a heading that nobody could ever set on one line of any running head';
const body = `## The first section ([AP][3]) {short="First"}\n\n${pagesOfProse(2)}\n\n## ${long}\n\n${prose(40)}\n\n## Third\n\n${prose(2)}\n\n${shelf}`;
let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article(body, 'edition: 2\nsummary: false\nmarking: TLP:AMBER'));
});

const target = (page: number) => ({ kind: 'page', page }) as const;
const outline = [
  { title: 'The first section', level: 1, target: target(1), children: [] },
  { title: long, level: 1, target: target(2), children: [] },
  { title: 'Third', level: 1, target: target(2), children: [] },
];
const artifact = (text: string, left: number, baseline: number): LiteralText => ({ text, left, baseline, artifact: true, size: 8.5 });
const foot = artifact('Edition 2 · 27 November 2025', 80, 45);
const head = (section: string) => [artifact('A title', 80, 800), artifact(section, 400, 800)];

it('knows the section that begins, the one that goes on, and one that is cut', () => {
  const { promised } = proof;
  const found = literalFacts(
    [{ texts: [foot] }, { texts: [...head('The second section has a heading that…'), foot] }, { texts: [...head('Third'), foot] }],
    { outline },
  );
  expect(problems(furnitureIsComplete, { promised, found })).toEqual([]);
});

it('tells what is missing, what is wrong, and what is no artifact', () => {
  const { promised } = proof;
  const pages = [
    { texts: [] },
    { texts: [...head('Third'), artifact('27 November 2025', 80, 45)] },
    { texts: [...head('Third').map((run) => ({ ...run, artifact: false })), foot] },
  ];
  expect(told(problems(furnitureIsComplete, { promised, found: literalFacts(pages, { outline }) }))).toEqual([
    'p. 1: Unexpected page without a foot, expected “Edition 2 · 27 November 2025”',
    `p. 2: Unexpected running head “A title Third”, expected section “${long}”`,
    'p. 2: Unexpected foot “27 November 2025”, expected “Edition 2 · 27 November 2025”',
    'p. 3: Unexpected running head that is part of the text, expected it to be an artifact',
    'p. 3: Unexpected running head that is part of the text, expected it to be an artifact',
  ]);
});

it.each([{}, { singleSided: true }, { largePrint: true }, { paper: 'letter' as const }, { draft: true }])(
  'finds nothing in a real briefing: %o',
  async (settings) => {
    const built = await buildProof(article(body, 'edition: 2\nmarking: TLP:AMBER'), settings);
    expect(built.found.pages.length).toBeGreaterThan(3);
    expect(problems(furnitureIsComplete, built)).toEqual([]);
  },
);

it('tells a section that is not the page’s', async () => {
  const damaged = await damageTypst(
    proof,
    (positions) => positions.replace('"section":"First"', '"section":"Elsewhere"').replace('"section":"First"', '"section":"Elsewhere"'),
    '/positions.json',
  );
  expect(told(problems(furnitureIsComplete, damaged))).toEqual([
    'p. 2: Unexpected running head “TLP:AMBER A title Elsewhere”, expected section “First”',
  ]);
});

it('tells a section in the head of a page before the first one', async () => {
  const opening = await buildProof(article(`${pagesOfProse(2)}\n\n## Two\n\n${prose(3)}`, 'summary: false'));
  expect(problems(furnitureIsComplete, opening)).toEqual([]);
  const damaged = await damageTypst(opening, (positions) => positions.replaceAll('"section":""', '"section":"Two"'), '/positions.json');
  expect(told(problems(furnitureIsComplete, damaged))).toContain(
    'p. 2: Unexpected running head “A title Two”, expected no section before the first one begins',
  );
});

it('tells a foot without its edition, on every page', async () => {
  const damaged = await damageTypst(proof, (setup) => setup.replace('"foot":"Edition 2 · ', '"foot":"'), '/setup.json');
  expect(problems(furnitureIsComplete, damaged).map(({ paper }) => paper?.page)).toEqual(proof.found.pages.map(({ number }) => number));
});
