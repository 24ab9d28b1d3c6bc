import { beforeAll, expect, it } from 'vitest';
import { summaryIsWellFilled } from '../../src/checks/summary-is-well-filled.js';
import { article, pagesOfProse, prose } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const judgements = Array.from({ length: 6 }, () => `    - text: ${prose(3)}`).join('\n');
const summary = `summary:\n  bottomLine: ${prose(3)}\n  judgements:\n${judgements}\n  known:\n    - ${prose(2)}`;
let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article(`## One\n\n${pagesOfProse(1)}\n\n## Two\n\n${prose(5)}`, summary));
});

it('measures from the last line or image down to the foot of the text block', () => {
  const { promised } = proof;
  const check = (baseline: number) =>
    told(
      problems(summaryIsWellFilled, {
        promised,
        found: literalFacts([
          {
            texts: [
              { text: 'Words', left: 80, baseline },
              { text: 'Page 1', left: 80, baseline: 45, artifact: true },
            ],
          },
        ]),
      }),
    );
  // The text block is 686 pt high and begins 82 pt above the edge: a quarter of it ends at 253.5.
  expect(check(255)).toEqual([]);
  expect(check(300)).toEqual(['p. 1: Unexpected summary page that is 32 % empty, expected at most 25 % (line 5)']);
  // Never a figure that would be allowed.
  expect(check(256)).toEqual(['p. 1: Unexpected summary page that is 26 % empty, expected at most 25 % (line 5)']);
  const image = { box: { left: 80, bottom: 200, right: 200, top: 300 } };
  expect(problems(summaryIsWellFilled, { promised, found: literalFacts([{ images: [image] }]) })).toEqual([]);
});

it('asks nothing where the article begins on page one', () => {
  const { briefing } = proof.promised;
  const promised = { ...proof.promised, briefing: { ...briefing, summary: { ...briefing.summary, runsOn: true } } };
  expect(problems(summaryIsWellFilled, { promised, found: literalFacts([{}]) })).toEqual([]);
});

it('finds nothing in a real briefing, and tells a page one that lost its judgements', async () => {
  expect(proof.promised.briefing.summary.runsOn).toBe(false);
  expect(problems(summaryIsWellFilled, proof)).toEqual([]);
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replace(/(#let judgements\(.*\) = )\{/, '$1if space > 0pt [Nothing] else {'),
    '/theme.typ',
  );
  expect(told(problems(summaryIsWellFilled, damaged))).toEqual([
    expect.stringMatching(/^p\. 1: Unexpected summary page that is \d+ % empty, expected at most 25 % \(line 5\)$/),
  ]);
});
