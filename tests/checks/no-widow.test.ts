import { expect, it } from 'vitest';
import { noWidow } from '../../src/checks/no-widow.js';
import { article } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const lines = (contentId: number, texts: readonly string[], top = 700) =>
  texts.map((text, index) => ({ text, left: 80, baseline: top - 14 * index, contentId }));

it('tells a last line that stands alone, of paragraphs only', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const first = { texts: [...lines(0, ['a one', 'a two']), ...lines(1, ['b one', 'b two', 'b three'], 600)] };
  const on = (role: (inner: ReturnType<typeof tag>) => ReturnType<typeof tag>, overleaf: readonly string[]) =>
    literalFacts([first, { texts: lines(0, overleaf) }], {
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
  expect(problems(noWidow, { promised, found: on(inDocument, ['b four', 'b five']) })).toEqual([]);
  expect(told(problems(noWidow, { promised, found: on(inDocument, ['b four']) }))).toEqual([
    'p. 2: Unexpected last line “b four” alone at the page’s top, expected two lines of its paragraph there',
  ]);
  for (const role of ['TD', 'Code', 'Caption'])
    expect(problems(noWidow, { promised, found: on((inner) => tag(role, [inner]), ['b four']) })).toEqual([]);
});

it('reads the lines on both sides of a picture as those of one paragraph', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const found = (overleaf: readonly string[]) =>
    literalFacts(
      [
        { texts: lines(0, ['a one', 'a two']) },
        { texts: [...lines(0, overleaf.slice(0, 1)), ...lines(2, overleaf.slice(1), 686)], images: [{ contentId: 1 }] },
      ],
      { structure: [tag('P', [[1, 0], [2, 0], tag('Figure', [[2, 1]]), [2, 2]])] },
    );
  expect(problems(noWidow, { promised, found: found(['a three', 'a four']) })).toEqual([]);
  expect(problems(noWidow, { promised, found: found(['a three']) })).toHaveLength(1);
});

it('tells where a template lets paragraphs break anywhere', async () => {
  const sentence = (paragraph: number) => (_: unknown, index: number) =>
    `Speaker ${paragraph}.${index} could not say who had signed for the money or when.`;
  const body = Array.from({ length: 60 }, (_, index) => Array.from({ length: 3 + (index % 4) }, sentence(index)).join(' '));
  const proof = await buildProof(article(body.join('\n\n'), 'summary: false'));
  expect(problems(noWidow, proof)).toEqual([]);
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replace('  set quote(quotes: false)', '  set text(costs: (widow: 0%, orphan: 0%))\n  set quote(quotes: false)'),
    '/theme.typ',
  );
  expect(told(problems(noWidow, damaged))).toEqual([
    'p. 3: Unexpected last line “Speaker 18.4 could not say who had signed for the money or when.” alone at the page’s top, expected two lines of its paragraph there (line 43)',
    'p. 6: Unexpected last line “Speaker 47.5 could not say who had signed for the money or when.” alone at the page’s top, expected two lines of its paragraph there (line 101)',
  ]);
});
