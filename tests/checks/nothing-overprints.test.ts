import { beforeAll, expect, it } from 'vitest';
import { nothingOverprints } from '../../src/checks/nothing-overprints.js';
import { article, prose, shelf } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const rows = Array.from({ length: 40 }, () => `| Ann ([Axios][1]) | ${'said no '.repeat(40)} |`).join('\n');
let proof: Proof;
beforeAll(async () => {
  const body = `## One\n\n${prose(9)} *half of* **all** ([AP][3]), *if*’s and *of*. *F*” (*of*)\n\n| Who | What |\n|---|---|\n${rows}\n\nThe very last words of it.\n\n${shelf}`;
  proof = await buildProof(article(body, 'edition: 2\nsummary: false'));
});

it('measures what characters share, a fifth of the smaller one at least', () => {
  const { promised } = proof;
  const at = (text: string, left: number, baseline: number, size = 10) => ({ text, left, baseline, size });
  const check = (...texts: ReturnType<typeof at>[]) => told(problems(nothingOverprints, { promised, found: literalFacts([{ texts }]) }));
  expect(check(at('above', 80, 400), at('below', 80, 394))).toEqual([]);
  expect(check(at('above', 80, 400), at('below', 80, 395))).toEqual([
    'p. 1: Unexpected “above” and “below” in one place, expected a place for each',
  ]);
  expect(check(at('left', 80, 400), at('right', 100, 400))).toEqual([]);
  expect(check(at('left', 80, 400), at('right', 97, 400))).toEqual([
    'p. 1: Unexpected “left” and “right” in one place, expected a place for each',
  ]);
  // A small one in a large one; spaces; the next letter, over which the one before leans.
  expect(check(at('W', 80, 400, 40), at('.', 86, 410, 5))).toHaveLength(1);
  expect(check(at('a     b', 80, 400), at('c', 95, 400))).toEqual([]);
  expect(check(at('a', 80, 400), at('\u0301', 80, 400))).toEqual([]);
});

it('tells a pair once, and of each page some pairs only', () => {
  const { promised } = proof;
  const pile = Array.from({ length: 30 }, () => ({ text: 'pile', left: 80, baseline: 399, size: 12 }));
  expect(problems(nothingOverprints, { promised, found: literalFacts([{ texts: pile.slice(0, 3) }]) })).toHaveLength(3);
  expect(problems(nothingOverprints, { promised, found: literalFacts([{ texts: pile }, { texts: pile }]) })).toHaveLength(40);
});

it('keeps the place of the sources free, between their lines too', () => {
  const { promised } = proof;
  const list = ['Sources on this page', '1 Axios', '2 AP News'].map((text, at) => ({
    text,
    left: 431,
    baseline: 120 - 16 * at,
    size: 7.5,
    artifact: true,
  }));
  const check = (left: number, baseline: number) =>
    told(problems(nothingOverprints, { promised, found: literalFacts([{ texts: [...list, { text: 'cell', left, baseline, size: 4 }] }]) }));
  expect(check(440, 140)).toEqual([]);
  expect(check(400, 112)).toEqual([]);
  expect(check(440, 112.5)).toEqual(['p. 1: Unexpected “cell” under “Sources on this page”, expected the side column free']);
});

it('takes no head of a table that begins as its title does for the list', async () => {
  const lines = Array.from({ length: 32 }, (_, row) => `| ${row} | ${'said no '.repeat(30)} | x |`).join('\n');
  const body = `## One\n\n| Item | What | Source |\n|---|---|:-:|\n${lines}\n\nBehind it ([AP][3]).\n\n${shelf}`;
  const long = await buildProof(article(body, 'summary: false'));
  expect(long.found.pages.at(-1)?.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['Sources on this page']));
  expect(problems(nothingOverprints, long)).toEqual([]);
});

it('compares a thousand full pages in two seconds', () => {
  const line = (at: number) => ({
    text: 'words of a line that goes on and on to the right edge of it',
    left: 80,
    baseline: 760 - 14 * at,
    size: 10.5,
  });
  const { pages } = literalFacts([{ texts: Array.from({ length: 48 }, (_, at) => line(at)) }]);
  const found = { ...literalFacts([]), pages: Array.from({ length: 1000 }, () => pages[0]).flatMap((page) => page ?? []) };
  const start = performance.now();
  expect(problems(nothingOverprints, { promised: proof.promised, found })).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});

it('finds nothing in a real briefing', () => {
  expect(problems(nothingOverprints, proof)).toEqual([]);
});

it('finds nothing where a line ends in a ligature and a hyphen', async () => {
  const body = Array.from({ length: 24 }, (_, count) => `${'i'.repeat(count + 1)} ${'Donaudampfschifffahrt '.repeat(9)}`).join('\n\n');
  expect(problems(nothingOverprints, await buildProof(article(body, 'summary: false\nlang: de')))).toEqual([]);
});

it('tells words set upon others, at their line in the article', async () => {
  const damaged = await damageTypst(proof, (brief) =>
    brief.replace('The very last words of it.";])', 'The very last words of it.";])\n#v(-18pt)\n#prose[Stray letters over it]'),
  );
  const page = proof.found.pages.find(({ lines }) => lines.some(({ text }) => text.includes('very last words')))?.number;
  expect(told(problems(nothingOverprints, damaged))).toEqual([
    `p. ${page}: Unexpected “The very last words of it.” and “Stray letters over it” in one place, expected a place for each (line 55)`,
  ]);
});

it('tells a list of sources that lies on a table', async () => {
  const damaged = await damageTypst(proof, (positions) => positions.replaceAll('"place":"line"', '"place":"side"'), '/positions.json');
  expect(told(problems(nothingOverprints, damaged))).toEqual([
    expect.stringMatching(/^p\. 1: Unexpected “Sources on this page” and “\w+ .*…” in one place, expected a place for each$/),
    expect.stringMatching(/^p\. 1: Unexpected “\w+ .*…” under “Sources on this page”, expected the side column free$/),
  ]);
});
