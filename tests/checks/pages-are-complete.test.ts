import { type PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesAreComplete } from '../../src/checks/pages-are-complete.js';
import { article, pagesOfProse } from '../helpers/articles.js';
import { editPdf } from '../helpers/edit-pdf.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

let proof: Proof;
beforeAll(async () => {
  proof = await buildProof(article(`## One\n\n${pagesOfProse(4)}`, 'summary: false'));
});

/** A file whose pages print these numbers; undefined: a page without one. */
function check(total: number, ...numbers: readonly (number | undefined)[]): readonly string[] {
  const foot = (number: number | undefined) =>
    number === undefined ? {} : { texts: [{ text: `Page ${number} of ${total}`, left: 400, baseline: 45, artifact: true }] };
  return told(problems(pagesAreComplete, { promised: proof.promised, found: literalFacts(numbers.map(foot)) }));
}

describe('by the printed numbers', () => {
  it('a page that is gone is named, with its place', () => {
    expect(check(4, 1, 2, 4)).toEqual(['p. 3: Unexpected loss of page 3 of 4, expected it behind page 2']);
    expect(check(4, 2, 3, 4)).toEqual(['p. 1: Unexpected loss of page 1 of 4, expected it at the beginning']);
    expect(check(4, 1, 2, 3)).toEqual(['p. 3: Unexpected loss of page 4 of 4, expected it behind page 3']);
    expect(check(7, 2, 4, 6)).toEqual(['p. 1: Unexpected loss of pages 1, 3, 5, 7 of 7, expected each in its place']);
    expect(check(9, 1, 4, 5, 6, 7, 9)).toEqual([
      'p. 2: Unexpected loss of pages 2 to 3 of 9, expected them behind page 1',
      'p. 6: Unexpected loss of page 8 of 9, expected it behind page 7',
    ]);
  });

  it('a page that is moved is named, several by their order', () => {
    expect(check(5, 1, 3, 4, 2, 5)).toEqual(['p. 4: Unexpected page 2 behind page 4, expected it behind page 1']);
    expect(check(3, 2, 3, 1)).toEqual(['p. 3: Unexpected page 1 behind page 3, expected it at the beginning']);
    expect(check(6, 1, 5, 3, 4, 2, 6)).toEqual(['p. 2: Unexpected order of pages 5, 3, 4, 2, expected 2, 3, 4, 5']);
  });

  it('a page that is there twice, and one that is none of the briefing’s', () => {
    expect(check(3, 1, 2, 2, 3)).toEqual(['p. 3: Unexpected page 2 for the second time, expected it once']);
    expect(check(3, 1, 2, 3, 1, 2, 3)).toEqual(['p. 4: Unexpected pages 1–3 more than once, expected each once']);
    expect(check(3, 1, undefined, 2, 3)).toEqual(['p. 2: Unexpected page without a number of the briefing’s, expected none but its own']);
  });

  it('a page that counts the pages of another', () => {
    const foot = (text: string) => ({ texts: [{ text, left: 400, baseline: 45, artifact: true }] });
    const found = literalFacts(['Page 1 of 4', 'Page 2 of 4', 'Page 1 of 1', 'Page 3 of 4', 'Page 4 of 4'].map(foot));
    expect(told(problems(pagesAreComplete, { promised: proof.promised, found }))).toEqual([
      'p. 3: Unexpected page without a number of the briefing’s, expected none but its own',
    ]);
    const mixed = literalFacts(['Page 1 of 4', 'Page 2 of 3', 'Page 3 of 2'].map(foot));
    expect(problems(pagesAreComplete, { promised: proof.promised, found: mixed })).toEqual([]);
  });

  it('pages of another document behind the briefing, or before it, however many they are', () => {
    const hash = { text: proof.promised.briefing.contentHash.slice(0, 8), left: 80, baseline: 400 };
    const foot = (text: string, more: readonly (typeof hash)[] = []) => ({
      texts: [...more, { text, left: 400, baseline: 45, artifact: true }],
    });
    const own = [foot('Page 1 of 2'), foot('Page 2 of 2', [hash])];
    const others = Array.from({ length: 7 }, (_, index) => foot(`Page ${index + 1} of 7`));
    const shown = (pages: readonly ReturnType<typeof foot>[]) =>
      told(problems(pagesAreComplete, { promised: proof.promised, found: literalFacts(pages) }));
    expect(shown([...own, ...others])).toEqual([
      'p. 3: Unexpected page without a number of the briefing’s on pages 3–9, expected none but its own',
    ]);
    expect(shown([...others.slice(0, 1), ...own])).toEqual([
      'p. 1: Unexpected page without a number of the briefing’s, expected none but its own',
    ]);
  });

  it('a page that has lost its number alone is there, and numbers that make no sense say nothing', () => {
    expect(check(3, 1, undefined, 3)).toEqual([]);
    expect(check(3, 2, 3, 4)).toEqual([]);
    expect(check(1, undefined, undefined)).toEqual([]);
  });
});

it('finds nothing in a real briefing, nor where a template counts otherwise', async () => {
  expect(problems(pagesAreComplete, proof)).toEqual([]);
  const number = '"{page}", str(number)';
  for (const other of ['"{page}", str(number + 1)', '"{page}", str(calc.max(number, 2))', '"{page}", str(7)'])
    expect(problems(pagesAreComplete, await damageTypst(proof, (theme) => theme.replace(number, other), '/theme.typ'))).toEqual([]);
  const total = 'counter(std.page).final().first()';
  expect(problems(pagesAreComplete, await damageTypst(proof, (theme) => theme.replace(total, '"99"'), '/theme.typ'))).toEqual([]);
});

it.each<[name: string, edit: (file: PDFDocument, last: number) => unknown, message: (last: number) => string]>([
  [
    'the last page taken out',
    (file, last) => file.removePage(last - 1),
    (last) => `p. ${last - 1}: Unexpected loss of page ${last} of ${last}`,
  ],
  ['page two taken out', (file) => file.removePage(1), (last) => `p. 2: Unexpected loss of page 2 of ${last}`],
  [
    'two pages swapped',
    async (file) => {
      const [copy] = await file.copyPages(file, [1]);
      file.removePage(1);
      if (copy !== undefined) file.insertPage(2, copy);
    },
    () => 'p. 2: Unexpected page 3 behind page 1',
  ],
  [
    'a page that the tree of pages names twice',
    (file) => {
      const tree = file.catalog.Pages();
      const shown = tree.Kids().get(1);
      if (shown !== undefined) tree.Kids().insert(2, shown);
      tree.set(PDFName.of('Count'), PDFNumber.of(file.getPageCount() + 1));
    },
    () => 'p. 3: Unexpected page 2 for the second time',
  ],
])('tells %s', async (_, edit, message) => {
  const last = proof.found.pages.length;
  const { found } = await editPdf(proof, (file) => edit(file, last));
  expect(told(problems(pagesAreComplete, { promised: proof.promised, found })).map((one) => one.replace(/, expected.*/, ''))).toEqual([
    message(last),
  ]);
});
