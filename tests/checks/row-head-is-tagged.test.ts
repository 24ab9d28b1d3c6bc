import { PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { rowHeadIsTagged } from '../../src/checks/row-head-is-tagged.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { dictionaries, editPdf } from '../helpers/edit-pdf.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const written = article(
  `<table><tr><th>Town</th><th>State</th><th>Since</th></tr>
<tr><th rowspan=2>Lind</th><td>Shut</td><td>May</td></tr>
<tr><td>Open</td><td>June</td></tr>
<tr><td>Holm</td><td>Open</td><td>July</td></tr></table>

## Reactions

- **Ann Lee** says no.
- **Bob Moe** says yes.
- **Cy Noh** says “perhaps.”`,
  'summary: false',
);

/** The attributes by which a cell says what it is. */
const attributes = (cell: PDFDict) => cell.lookup(PDFName.of('A'), PDFArray).lookup(0, PDFDict);
const heads = (file: PDFDocument) =>
  dictionaries(file, 'S', 'TH').filter((cell) => attributes(cell).get(PDFName.of('Scope')) === PDFName.of('Row'));
const name = PDFName.of;

it.each<[string, (file: PDFDocument) => unknown, readonly string[]]>([
  ['nothing', () => undefined, []],
  [
    'heads made plain cells',
    (file) => {
      for (const cell of heads(file)) cell.set(name('S'), name('TD'));
    },
    ['Lind', 'Ann Lee', 'Bob Moe', 'Cy Noh'].map(
      (head) => `Unexpected cell “${head}” that is not tagged as the head of its row, expected a header cell whose scope is the row`,
    ),
  ],
  [
    'heads without a scope',
    (file) => {
      for (const cell of heads(file)) attributes(cell).delete(name('Scope'));
    },
    ['Lind', 'Ann Lee', 'Bob Moe', 'Cy Noh'].map(
      (head) => `Unexpected cell “${head}” that is not tagged as the head of its row, expected a header cell whose scope is the row`,
    ),
  ],
  [
    'all cells made heads',
    (file) => {
      for (const cell of dictionaries(file, 'S', 'TD')) {
        cell.set(name('S'), name('TH'));
        attributes(cell).set(name('Scope'), name('Row'));
      }
    },
    ['Shut', 'May', '', 'Open', 'June', 'Holm', 'Open', 'July', 'says no.', 'says yes.', 'says “perhaps.”'].map(
      (cell) => `Unexpected cell “${cell}” tagged as the head of a row, expected a cell like others`,
    ),
  ],
  [
    'cells that name the heads of their columns alone',
    (file) => {
      for (const cell of dictionaries(file, 'S', 'TD')) {
        const named = attributes(cell).lookup(name('Headers'), PDFArray);
        while (named.size() > 1) named.remove(1);
      }
    },
    ['Shut', 'May', '', 'Open', 'June']
      .map((cell) => `Unexpected cell “${cell}” that does not name the head of its row, expected “Lind” among its headers`)
      .concat(
        [
          ['says no.', 'Ann Lee'],
          ['says yes.', 'Bob Moe'],
          ['says “perhaps.”', 'Cy Noh'],
        ].map(([cell, head]) => `Unexpected cell “${cell}” that does not name the head of its row, expected “${head}” among its headers`),
      ),
  ],
])('a table with %s', async (_, damage, expected) => {
  const proof = await editPdf(await buildProof(written), damage);
  expect(problems(rowHeadIsTagged, proof).map(({ message }) => message)).toEqual(expected);
});

it('names the line of a row that a template does not head', async () => {
  const proof = await damageTypst(
    await buildProof(written),
    (theme) => theme.replace('cell(split: split, head: true, {', 'cell(split: split, {'),
    '/theme.typ',
  );
  expect(told(problems(rowHeadIsTagged, proof))[0]).toBe(
    'p. 1: Unexpected cell “Ann Lee” that is not tagged as the head of its row, expected a header cell whose scope is the row (line 14)',
  );
});

it('speaks of an actor that page one shows at a glance, as of the one in the text', async () => {
  const proof = await buildProof(
    written
      .replace('## Reactions', `${pagesOfProse(2)}\n\n## Reactions`)
      .replace(
        'summary: false',
        'summary: { bottomLine: No ferry goes. }\nreactions: { stances: { Ann Lee: against, Bob Moe: in favour, Cy Noh: open } }',
      ),
  );
  expect(problems(rowHeadIsTagged, proof)).toEqual([]);
  const damaged = await editPdf(proof, (file) => {
    for (const cell of heads(file)) cell.set(name('S'), name('TD'));
  });
  const pages = problems(rowHeadIsTagged, damaged).flatMap(({ message, paper }) => (message.includes('“Bob Moe”') ? paper?.page : []));
  expect(pages).toEqual([4, 1]);
});
