import { beforeAll, expect, it } from 'vitest';
import { lastPageIsFilled } from '../../src/checks/last-page-is-filled.js';
import { article, prose } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article(`## One\n\n${prose(9)}`, 'summary: false'));
});

const lines = (count: number) => Array.from({ length: count }, (_, at) => ({ text: 'Words', left: 80, baseline: 700 - 14 * at }));

it('counts lines by their height: two columns side by side are one', () => {
  const { promised } = proof;
  const check = (texts: ReturnType<typeof lines>) => told(problems(lastPageIsFilled, { promised, found: literalFacts([{}, { texts }]) }));
  expect(check(lines(5))).toEqual([]);
  const beside = lines(4).map((line) => ({ ...line, left: 300, baseline: line.baseline + 1 }));
  expect(check([...lines(4), ...beside])).toEqual(['p. 2: Unexpected last page of 4 lines, expected at least 5']);
  const furniture = lines(9).map((line) => ({ ...line, artifact: true }));
  expect(check([...furniture, ...lines(1)])).toEqual(['p. 2: Unexpected last page of 1 line, expected at least 5']);
});

it('takes a picture for a filled page', () => {
  const found = literalFacts([{ texts: lines(1), images: [{}] }]);
  expect(problems(lastPageIsFilled, { promised: proof.promised, found })).toEqual([]);
});

it('finds nothing in a real briefing, and tells two lines behind it', async () => {
  expect(problems(lastPageIsFilled, proof)).toEqual([]);
  const damaged = await damageTypst(proof, (brief) => `${brief}\n#pagebreak()\n#prose[One line]\n#prose[Another]\n`);
  expect(told(problems(lastPageIsFilled, damaged))).toEqual(['p. 2: Unexpected last page of 2 lines, expected at least 5']);
});
