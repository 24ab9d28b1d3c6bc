import { PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { tableHasHeaderCells } from '../../src/checks/table-has-header-cells.js';
import type { StructureElement } from '../../src/model/index.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const cell = (role: 'TH' | 'TD', scope?: string): StructureElement =>
  tag(role, [], { text: 'x', attributes: new Map(scope === undefined ? [] : [['Scope', scope]]) });
const row = (...cells: readonly StructureElement[]): StructureElement => tag('TR', cells);

const bare = ['p. 1: Unexpected table whose first row has cells without a header’s tag (“x x”), expected a header cell over every column'];
const cases: readonly (readonly [string, readonly StructureElement[], readonly string[]])[] = [
  ['a head', [tag('THead', [row(cell('TH'), cell('TH'))]), row(cell('TD'), cell('TD'))], []],
  ['scopes', [row(cell('TH', 'Column'), cell('TH', 'Column'))], []],
  [
    'no scopes',
    [row(cell('TH'), cell('TH'))],
    [
      'p. 1: Unexpected table whose header cells do not say whether they head rows or columns (“x x”), expected a header cell over every column',
    ],
  ],
  ['no header cells', [row(cell('TD'), cell('TD'))], bare],
  ['one header cell', [row(cell('TH', 'Column'), cell('TD'))], bare],
  [
    'nothing inside',
    [],
    ['p. 1: Unexpected table whose first row has cells without a header’s tag (“”), expected a header cell over every column'],
  ],
];

it.each(cases)('a table with %s', async (_, children, expected) => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const found = literalFacts([{}], { structure: [tag('Document', [tag('Table', children)])] });
  expect(told(problems(tableHasHeaderCells, { promised, found }))).toEqual(expected);
});

it('tells the table whose header cells were taken for others, and its line in the article', async () => {
  const table = (word: string) => `| ${word} | What they said |\n|---|---|\n| Ann Lee | It will not do. |`;
  const proof = await buildProof(
    article(`${table('Which delegate')}\n\n${pagesOfProse(1)}\n\n${table('Which minister')}`, 'summary: false'),
  );
  expect(problems(tableHasHeaderCells, proof)).toEqual([]);
  const damaged = await editPdf(proof, (file) => {
    for (const header of dictionaries(file, 'S', 'TH').slice(0, 2)) header.set(PDFName.of('S'), PDFName.of('TD'));
  });
  expect(told(problems(tableHasHeaderCells, damaged))).toEqual([
    'p. 2: Unexpected table whose first row has cells without a header’s tag (“Which minister What they said Ann Lee It will not do.”), expected a header cell over every column (line 29)',
  ]);
});
