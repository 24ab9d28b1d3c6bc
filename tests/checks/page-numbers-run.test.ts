import { PDFDocument } from 'pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { pageNumbersRun } from '../../src/checks/page-numbers-run.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, factsOf, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article(`## One\n\n${pagesOfProse(3)}`, 'summary: false\nmarking: Page 1 of 2'));
});

const foot = (text: string) => ({ texts: [{ text, left: 400, baseline: 45, artifact: true }] });

it('reads the printed number, the label and the count', () => {
  const { promised } = proof;
  const good = literalFacts([{ ...foot('Page 1 of 2'), label: '1' }, foot('Edition 3 of 4  Page 2 of 2')]);
  expect(problems(pageNumbersRun, { promised, found: good })).toEqual([]);
  const bad = literalFacts([{ ...foot('Page 1 of 4'), label: 'i' }, foot('Page 12 of 3'), {}]);
  expect(told(problems(pageNumbersRun, { promised, found: bad }))).toEqual([
    'p. 1: Unexpected page number “Page 1 of 4”, expected “Page 1 of 3”',
    'p. 2: Unexpected page number “Page 12 of 3”, expected “Page 2 of 3”',
    'p. 3: Unexpected foot without a page number, expected “Page 3 of 3”',
    'p. 1: Unexpected page label “i”, expected “1”',
  ]);
  const labelled = literalFacts(['A-1', 'A-2', 'A-3'].map((label, index) => ({ ...foot(`Page ${index + 1} of 3`), label })));
  expect(told(problems(pageNumbersRun, { promised, found: labelled }))).toEqual([
    'p. 1: Unexpected labels of pages 1–3, the first “A-1”, expected the numbers of the pages',
  ]);
});

it('finds nothing in a real briefing, whatever its marking looks like', () => {
  expect(problems(pageNumbersRun, proof)).toEqual([]);
});

it('tells a page taken out, on every page', async () => {
  const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
  file.removePage(1);
  const found = await factsOf(await file.save());
  const count = proof.found.pages.length;
  expect(told(problems(pageNumbersRun, { promised: proof.promised, found }))).toEqual(
    found.pages.map(({ number }) => {
      const printed = number === 1 ? 1 : number + 1;
      return `p. ${number}: Unexpected page number “Page ${printed} of ${count}”, expected “Page ${number} of ${count - 1}”`;
    }),
  );
});

it('tells a template that counts otherwise', async () => {
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replace('"{page}", str(number)', '"{page}", str(calc.max(number, 2))'),
    '/theme.typ',
  );
  const count = proof.found.pages.length;
  expect(told(problems(pageNumbersRun, damaged))).toEqual([
    `p. 1: Unexpected page number “Page 2 of ${count}”, expected “Page 1 of ${count}”`,
  ]);
});
