import { PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { headingsNest } from '../../src/checks/headings-nest.js';
import type { OutlineEntry, StructureElement } from '../../src/model/index.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const heading = (level: number, text: string): StructureElement =>
  tag(`H${level}`, [], { text, places: [{ page: 2, box: { left: 0, bottom: 0, right: 9, top: 9 } }] });
const entry = (level: number, title: string, children: readonly OutlineEntry[] = []): OutlineEntry => ({
  level,
  title,
  target: { kind: 'page', page: 3 },
  children,
});

const outline = [entry(1, 'A', [entry(2, 'B')]), entry(1, 'C')];
const cases: readonly (readonly [string, readonly StructureElement[], readonly OutlineEntry[], readonly string[]])[] = [
  ['as they should be', [heading(1, 'A'), heading(2, 'B'), heading(1, 'C')], outline, []],
  ['with a mark', [heading(1, 'A'), heading(2, 'B 12'), heading(1, 'C')], outline, []],
  ['none at all', [tag('P')], [], []],
  ['that begin low', [heading(2, 'A')], [entry(2, 'A')], ['p. 2: Unexpected heading “A” of level 2, expected level 1 first']],
  [
    'that skip a level',
    [heading(1, 'A'), heading(3, 'B')],
    [entry(1, 'A', [entry(3, 'B')])],
    ['p. 2: Unexpected heading “B” of level 3, expected level 2 at most'],
  ],
  [
    'one of which the outline lacks',
    [heading(1, 'A'), heading(2, 'B'), heading(1, 'D'), heading(1, 'C')],
    outline,
    ['p. 2: Unexpected outline of 3 entries over 4 headings, with “C” of level 1, expected “D” of level 1'],
  ],
  [
    'the last of which the outline lacks',
    [heading(1, 'A'), heading(2, 'B'), heading(1, 'C'), heading(2, 'D')],
    outline,
    ['p. 2: Unexpected outline of 3 entries over 4 headings, which lacks one, expected “D” of level 2'],
  ],
  [
    'fewer than entries',
    [heading(1, 'A'), heading(2, 'B')],
    outline,
    ['p. 3: Unexpected outline of 3 entries over 2 headings, with “C” of level 1, expected no more entries than headings'],
  ],
];

it.each(cases)('headings %s', async (_, structure, entries, expected) => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  expect(told(problems(headingsNest, { promised, found: literalFacts([{}, {}, {}], { structure, outline: entries }) }))).toEqual(expected);
});

it('tells an outline that was taken out, and a heading of another level', async () => {
  const proof = await buildProof(
    article(`## The first part\n\n${pagesOfProse(1)}\n\n### The second part ([A](https://example.org/a))\n\nTwo.`, 'summary: false'),
  );
  expect(problems(headingsNest, proof)).toEqual([]);
  const without = await editPdf(proof, (file) => file.catalog.delete(PDFName.of('Outlines')));
  expect(told(problems(headingsNest, without))).toEqual([
    'p. 1: Unexpected file without an outline, expected its 3 headings there (line 7)',
  ]);
  const low = await editPdf(proof, (file) => {
    for (const element of dictionaries(file, 'S', 'H2')) element.set(PDFName.of('S'), PDFName.of('H4'));
  });
  expect(told(problems(headingsNest, low))).toEqual([
    'p. 2: Unexpected heading “The second part1” of level 4, expected level 2 at most',
    'p. 2: Unexpected outline of 3 entries over 3 headings, with “The second part” of level 2, expected “The second part1” of level 4',
  ]);
});

it('accuses no bookmark where the tags are gone and a heading holds a reference, a line break or a note', async () => {
  const proof = await buildProof(
    article(
      '## The first part {#one}\n\nOne.\n\n## Another, [see there](#one), and [the report](https://example.org/b)\n\nTwo.\n\n## A *third*<br>part ([A](https://example.org/a))\n\nThree.',
      'summary: false',
    ),
  );
  const without = await editPdf(proof, (file) => file.catalog.delete(PDFName.of('StructTreeRoot')));
  expect([without.found.structure.length, without.found.outline.length > 2]).toEqual([0, true]);
  expect(problems(headingsNest, without)).toEqual([]);
});
