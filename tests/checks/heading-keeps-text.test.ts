import { expect, it } from 'vitest';
import { headingKeepsText } from '../../src/checks/heading-keeps-text.js';
import type { StructureElement } from '../../src/model/index.js';
import { article, prose } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

/** Words at the foot of the first page, and at the top of the second; contents 0, 1, 2 each. */
const pages = [500, 700].map((top) => ({
  texts: [0, 1, 2].map((contentId) => ({ text: `words ${contentId}`, left: 80, baseline: top - 20 * contentId, contentId })),
}));

const cases: readonly (readonly [string, readonly StructureElement[], readonly string[]])[] = [
  [
    'a line of text below it',
    [
      tag('H1', [[1, 1]]),
      tag('P', [
        [1, 2],
        [2, 0],
      ]),
    ],
    [],
  ],
  ['its text overleaf', [tag('H1', [[1, 2]]), tag('P', [[2, 0]])], ['words 2']],
  ['its picture overleaf', [tag('H2', [[1, 2]]), tag('Figure', [[2, 7]])], ['words 2']],
  ['a heading below it, and text', [tag('H1', [[1, 0]]), tag('H2', [[1, 1]]), tag('P', [[1, 2]])], []],
  ['a heading below it, and text overleaf', [tag('H1', [[1, 1]]), tag('H2', [[1, 2]]), tag('P', [[2, 0]])], ['words 2']],
  ['its smaller heading overleaf', [tag('H1', [[1, 2]]), tag('H2', [[2, 0]]), tag('P', [[2, 1]])], ['words 2']],
  ['nothing of its own', [tag('H2', [[1, 2]]), tag('H2', [[2, 0]]), tag('P', [[2, 1]])], []],
  ['nothing behind it', [tag('H1', [[1, 2]])], []],
  [
    'the sign of a list alone',
    [tag('H1', [[1, 1]]), tag('L', [tag('LI', [tag('Lbl', [[1, 2]]), tag('LBody', [tag('P', [[2, 0]])])])])],
    ['words 1'],
  ],
  [
    'the head of a table alone',
    [tag('H1', [[1, 1]]), tag('Table', [tag('THead', [tag('TR', [tag('TH', [[1, 2]])])]), tag('TR', [tag('TD', [[2, 0]])])])],
    ['words 1'],
  ],
];

it.each(cases)('a heading with %s', async (_, structure, headings) => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const expected = headings.map(
    (text) =>
      `p. 1: Unexpected heading “${text}” at the page’s foot, its text on page 2, expected at least one line of it on the same page`,
  );
  expect(told(problems(headingKeepsText, { promised, found: literalFacts(pages, { structure }) }))).toEqual(expected);
});

it('tells where a template lets a heading go, and its line in the article', async () => {
  const body = Array.from({ length: 60 }, (_, index) => `## Heading number ${index}\n\n${prose(1 + (index % 7))}`).join('\n\n');
  const proof = await buildProof(article(body, 'summary: false'));
  expect(problems(headingKeepsText, proof)).toEqual([]);
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replace('sticky: true, above: look.above', 'sticky: false, above: look.above'),
    '/theme.typ',
  );
  expect(told(problems(headingKeepsText, damaged))).toEqual([
    'p. 1: Unexpected heading “Heading number 3” at the page’s foot, its text on page 2, expected at least one line of it on the same page',
    'p. 4: Unexpected heading “Heading number 20” at the page’s foot, its text on page 5, expected at least one line of it on the same page (line 87)',
    'p. 5: Unexpected heading “Heading number 26” at the page’s foot, its text on page 6, expected at least one line of it on the same page (line 111)',
    'p. 6: Unexpected heading “Heading number 32” at the page’s foot, its text on page 7, expected at least one line of it on the same page (line 135)',
    'p. 8: Unexpected heading “Heading number 43” at the page’s foot, its text on page 9, expected at least one line of it on the same page (line 179)',
  ]);
});

it('lets the author end a page, and has nothing to say where a wide table turns its page and takes its heading along', async () => {
  const row = (text: string) => `|${` ${text} |`.repeat(9)}`;
  const table = [row('Column'), row('---'), row('Verwaltungsakt')].join('\n');
  const broken = await buildProof(article(`## One\n\n<!-- brief: pagebreak -->\n\nWords.`, 'summary: false'));
  expect(problems(headingKeepsText, broken)).toEqual([]);
  const turned = await buildProof(article(`Before.\n\n## The wide one\n\n${table}\n\nAfter.`, 'summary: false'));
  expect(problems(headingKeepsText, turned)).toEqual([]);
});
