import { expect, it } from 'vitest';
import { noOrphan } from '../../src/checks/no-orphan.js';
import { article } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const lines = (contentId: number, texts: readonly string[], top = 700) =>
  texts.map((text, index) => ({ text, left: 80, baseline: top - 14 * index, contentId }));

it('tells a first line that stands alone, of paragraphs only', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const on = (role: (inner: ReturnType<typeof tag>) => ReturnType<typeof tag>, before: readonly string[]) =>
    literalFacts([{ texts: [...lines(0, ['a one']), ...lines(1, before, 600)] }, { texts: lines(0, ['b three', 'b four']) }], {
      structure: [
        tag('P', [[1, 0]]),
        role(
          tag('P', [
            [1, 1],
            [2, 0],
          ]),
        ),
      ],
    });
  const inDocument = (inner: ReturnType<typeof tag>) => tag('Document', [inner]);
  expect(problems(noOrphan, { promised, found: on(inDocument, ['b one', 'b two']) })).toEqual([]);
  expect(told(problems(noOrphan, { promised, found: on(inDocument, ['b one']) }))).toEqual([
    'p. 1: Unexpected first line “b one” alone at the page’s foot, expected two lines of its paragraph there',
  ]);
  for (const role of ['TD', 'Code', 'Caption'])
    expect(problems(noOrphan, { promised, found: on((inner) => tag(role, [inner]), ['b one']) })).toEqual([]);
});

it('tells where a template lets paragraphs break anywhere', async () => {
  const sentence = (paragraph: number) => (_: unknown, index: number) =>
    `Speaker ${paragraph}.${index} could not say who had signed for the money or when.`;
  const body = Array.from({ length: 60 }, (_, index) => Array.from({ length: 3 + (index % 4) }, sentence(index)).join(' '));
  const proof = await buildProof(article(body.join('\n\n'), 'summary: false'));
  expect(problems(noOrphan, proof)).toEqual([]);
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replace('  set quote(quotes: false)', '  set text(costs: (widow: 0%, orphan: 0%))\n  set quote(quotes: false)'),
    '/theme.typ',
  );
  expect(told(problems(noOrphan, damaged))).toEqual([
    'p. 3: Unexpected first line “Speaker 28.0 could not say who had signed for the money or when.” alone at the page’s foot, expected two lines of its paragraph there (line 63)',
  ]);
});
