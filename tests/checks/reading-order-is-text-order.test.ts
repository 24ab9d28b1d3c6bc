import { PDFArray, PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { readingOrderIsTextOrder } from '../../src/checks/reading-order-is-text-order.js';
import type { StructureElement } from '../../src/model/index.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const pages = [1, 2].map((page) => ({
  texts: ['a', 'b', 'c', 'd'].map((letter, contentId) => ({
    text: `${letter} on ${page}`,
    left: 80,
    baseline: 700 - 20 * contentId,
    contentId,
  })),
}));
const paragraphs = (...contents: readonly (readonly [number, number])[]) => contents.map((content) => tag('P', [content]));
const wrong = (page: number, text: string) =>
  `p. ${page}: Unexpected place of “${text}” in the reading order, expected the one it has on paper`;

const cases: readonly (readonly [string, readonly StructureElement[], readonly string[]])[] = [
  ['as on paper', paragraphs([1, 0], [1, 1], [1, 2], [2, 0]), []],
  ['with words missing', paragraphs([1, 0], [1, 3], [2, 2]), []],
  ['with one too late', paragraphs([1, 1], [1, 2], [1, 3], [1, 0]), [wrong(1, 'a on 1')]],
  ['with two too late', paragraphs([1, 2], [1, 3], [2, 0], [1, 0], [2, 1]), [wrong(1, 'a on 1')]],
  ['with one twice', paragraphs([2, 0], [2, 1], [2, 2], [2, 1], [2, 3]), [wrong(2, 'b on 2')]],
  ['with a page before another', paragraphs([2, 0], [2, 1], [2, 2], [1, 0], [1, 1]), [wrong(1, 'a on 1 b on 1')]],
  [
    'down one column of a table and then the other',
    [
      tag('Table', [
        tag('TD', [
          [1, 0],
          [2, 0],
        ]),
        tag('TD', [
          [1, 1],
          [2, 1],
        ]),
      ]),
    ],
    [],
  ],
];

it.each(cases)('reads %s', async (_, structure, expected) => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  expect(told(problems(readingOrderIsTextOrder, { promised, found: literalFacts(pages, { structure }) }))).toEqual(expected);
});

it('lets what stands beside the text, and what is written in pictures, be read at any time', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const beside = { text: 'beside', left: 500, baseline: 700, contentId: 0 };
  const drawn = { text: 'drawn', left: 80, baseline: 700, contentId: 1 };
  const found = literalFacts([{ texts: [beside, drawn, { ...drawn, text: 'words', contentId: 2 }] }], {
    structure: [...paragraphs([1, 2], [1, 0]), tag('Figure', [[1, 1]])],
  });
  expect(problems(readingOrderIsTextOrder, { promised, found })).toEqual([]);
});

it('tells the words that another program has moved in the tree', async () => {
  const proof = await buildProof(article(`## One\n\n${pagesOfProse(1)}\n\nThese words stand **alone** and are moved.`, 'summary: false'));
  expect(problems(readingOrderIsTextOrder, proof)).toEqual([]);
  const damaged = await editPdf(proof, (file) => {
    const kids = dictionaries(file, 'S', 'P')[0]?.lookup(PDFName.of('K'), PDFArray);
    const [first] = kids?.asArray() ?? [];
    kids?.remove(0);
    if (first !== undefined) kids?.push(first);
  });
  expect(told(problems(readingOrderIsTextOrder, damaged))).toEqual([`${wrong(2, 'These words stand')} (line 27)`]);
});

it('holds of a mark in the frame of a picture that is not printed, in a quotation', async () => {
  const text = 'Before.\n\n> ![A map](https://example.org/map.png)\n\nAfter.';
  expect(problems(readingOrderIsTextOrder, await buildProof(article(text, 'summary: false')))).toEqual([]);
});
