import { beforeAll, expect, it } from 'vitest';
import { summaryIsOnePage } from '../../src/checks/summary-is-one-page.js';
import { article, pagesOfProse, prose, shelf } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const summary = `summary:
  bottomLine: The plan is dead ([AP][3]) and nobody mourns it.
  judgements:
${Array.from({ length: 5 }, (_, at) => `    - text: Judgement ${at} says this. ${prose(3)}\n      see: One`).join('\n')}
  known:
    - What is known is little. ${prose(1)}
  watch:
    - The talks of next week.`;
const body = `The call came first. ([Axios][1])\n\n## One\n\n${pagesOfProse(1)}\n\n## Two\n\n${prose(9)}\n\n${shelf}`;
let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article(body, summary));
});

it('wants the whole of the summary on page one, and the article at the head of page two', () => {
  const { promised } = proof;
  expect(promised.briefing.summary.runsOn).toBe(false);
  const pageOne = proof.found.words.filter(({ places: [place] }) => place?.page === 1).map(({ text }) => text);
  const line = (text: string) => ({ texts: [{ text, left: 80, baseline: 400 }] });
  const check = (first: string, second: string) =>
    told(problems(summaryIsOnePage, { promised, found: literalFacts([line(first), line(second)]) }));
  expect(check(pageOne.join(' '), 'The call came first. And more.')).toEqual([]);
  expect(check(pageOne.join(' '), 'Contents One 3 Two 4')).toEqual([]);
  expect(check(pageOne.filter((word) => word !== 'talks').join(' '), 'The call came first.')).toEqual([
    'p. 1: Unexpected page one without the whole of what to watch, expected all of the summary on it (line 5)',
  ]);
  expect(check(pageOne.filter((word) => word !== '3').join(' '), 'The call came first.')).toEqual([
    'p. 1: Unexpected page one without the whole of judgement 4, expected all of the summary on it (line 14)',
  ]);
  expect(check(pageOne.join(' '), 'Other words. The call came first.')).toEqual([
    'p. 2: Unexpected “Other words. The call came first.” at the top of page two, expected the article to begin there (line 23)',
  ]);
});

it.each([{}, { paper: 'letter' as const }, { singleSided: true }, { draft: true }])(
  'finds nothing in a real briefing: %o',
  async (settings) => {
    expect(problems(summaryIsOnePage, await buildProof(article(body, `${summary}\ntoc: true`), settings))).toEqual([]);
  },
);

it('finds nothing where the article begins with a list, a quotation or a table, and where the summary runs on', async () => {
  for (const opening of [
    '- An item\n- Another',
    '1. An item\n2. Another',
    '> Words that someone said.',
    '| Who | What |\n|---|---|\n| Ann | no |',
    '> [!NOTE]\n> Mind this.',
  ]) {
    const built = await buildProof(article(`${opening}\n\n${body}`, summary));
    expect([built.promised.briefing.summary.runsOn, told(problems(summaryIsOnePage, built))]).toEqual([false, []]);
  }
  const short = await buildProof(article(body, 'summary:\n  bottomLine: It is dead.'));
  expect([short.promised.briefing.summary.runsOn, problems(summaryIsOnePage, short)]).toEqual([true, []]);
});

it('tells words between the summary and the article', async () => {
  const damaged = await damageTypst(proof, (brief) => brief.replace('#summary-end', '#summary-end\n#prose[Words between.]'));
  expect(told(problems(summaryIsOnePage, damaged))).toEqual([
    'p. 2: Unexpected “Words between. The call came first. …” at the top of page two, expected the article to begin there (line 23)',
  ]);
});

it('tells a summary that runs over', async () => {
  const damaged = await damageTypst(
    proof,
    (theme) =>
      theme
        .replace('#let half = line-height / 2', '#let half = line-height / 2\n#let front = 1.4')
        .replace('#let front = calc.min(scale, 12 / 10.5)', '#let front = 1.4'),
    '/theme.typ',
  );
  expect(told(problems(summaryIsOnePage, damaged))).toEqual([expect.stringMatching(/^p\. 1: Unexpected page one without the whole of /)]);
});
