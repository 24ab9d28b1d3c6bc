import { degrees, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { pageSize } from '../../src/checks/page-size.js';
import { article, pagesOfProse, prose } from '../helpers/articles.js';
import { a4, literalFacts } from '../helpers/literal-facts.js';
import { buildProof, factsOf, type Proof, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

const wideTable = (rows: number) => {
  const row = (text: string) => `|${` ${text} |`.repeat(12)}`;
  return [row('Column'), row('---'), ...Array.from({ length: rows }, () => row('extraordinary'))].join('\n');
};

let proof: Proof;
let turned: Proof;
beforeAll(async () => {
  proof = await buildProof(article(`## One\n\n${pagesOfProse(3)}`, 'summary: false'));
  turned = await buildProof(article(`## One\n\n${prose(3)}\n\n${wideTable(60)}\n\n## Two\n\n${prose(3)}`, 'summary: false'), {
    paper: 'letter',
  });
});

it('accepts half a millimetre and no more', () => {
  const { promised } = proof;
  const [width, height] = a4;
  const hash = { text: `Content hash ${promised.briefing.contentHash.slice(0, 8)}`, left: 80, baseline: 100 };
  const pages = [
    {},
    { sheet: [width + 1.4, height - 1.4] as const },
    { sheet: [width + 1.5, height] as const },
    { sheet: [height, width] as const, texts: [hash] },
  ];
  expect(told(problems(pageSize, { promised, found: literalFacts(pages) }))).toEqual([
    'p. 3: Unexpected sheet of 210.5 × 297 mm, expected 210 × 297 mm',
    'p. 4: Unexpected sheet of 297 × 210 mm, expected 210 × 297 mm',
  ]);
});

it('accepts turned pages where the file is not the article’s, whatever pages that turns', () => {
  const [width, height] = a4;
  expect(problems(pageSize, { promised: proof.promised, found: literalFacts([{ sheet: [height, width] }]) })).toEqual([]);
});

it('finds nothing in a real briefing, nor where a turned table goes on overleaf', () => {
  expect(problems(pageSize, proof)).toEqual([]);
  expect(turned.found.pages.filter(({ width, height }) => width > height).length).toBeGreaterThan(1);
  expect(problems(pageSize, turned)).toEqual([]);
});

it('tells a page that was resized, rotated or cropped', async () => {
  const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
  file.getPage(0).setMediaBox(0, 0, 612, 792);
  file.getPage(0).setCropBox(0, 0, 612, 792);
  file.getPage(1).setRotation(degrees(90));
  file.getPage(2).setCropBox(20, 20, 500, 700);
  const found = await factsOf(await file.save());
  expect(told(problems(pageSize, { promised: proof.promised, found }))).toEqual([
    'p. 1: Unexpected sheet of 215.9 × 279.4 mm, expected 210 × 297 mm',
    'p. 2: Unexpected page rotated by 90°, expected none',
    'p. 3: Unexpected page cropped to 176.4 × 246.9 mm, expected the whole sheet of 210 × 297 mm',
  ]);
});

it('tells pages that were all treated alike once', async () => {
  const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
  for (const page of file.getPages()) page.setCropBox(20, 20, 500, 700);
  const found = await factsOf(await file.save());
  expect(told(problems(pageSize, { promised: proof.promised, found }))).toEqual([
    `p. 1: Unexpected page cropped to 176.4 × 246.9 mm on pages 1–${found.pages.length}, expected the whole sheet of 210 × 297 mm`,
  ]);
});

it('tells a page that is printed at another size, or cut by another box', async () => {
  const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
  file.getPage(0).node.set(PDFName.of('UserUnit'), PDFNumber.of(2));
  file.getPage(1).setTrimBox(100, 100, 300, 400);
  file.getPage(2).setBleedBox(10, 10, 500, 700);
  const found = await factsOf(await file.save());
  expect(told(problems(pageSize, { promised: proof.promised, found }))).toEqual([
    'p. 1: Unexpected page that is printed at 200 % of its size (`UserUnit`), expected its size',
    'p. 2: Unexpected trim box of 105.8 × 141.1 mm, expected the whole sheet of 210 × 297 mm',
    'p. 3: Unexpected bleed box of 176.4 × 246.9 mm, expected the whole sheet of 210 × 297 mm',
  ]);
});
