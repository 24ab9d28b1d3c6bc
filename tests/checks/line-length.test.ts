import { expect, it } from 'vitest';
import { lineLength } from '../../src/checks/line-length.js';
import type { PdfFacts } from '../../src/model/index.js';
import { article, prose } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

/** A block of lines with so many characters, in this type. */
function block(role: string, lengths: readonly number[], size = 10.5): PdfFacts {
  const texts = lengths.map((length, index) => ({ text: 'x'.repeat(length), left: 20, baseline: 700 - 14 * index, size, contentId: 0 }));
  return literalFacts([{ texts }], { structure: [tag(role, [tag('P', [[1, 0]])])] });
}

it('tells lines that are too long on average, by what they belong to', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const counted = (found: PdfFacts) => problems(lineLength, { promised, found }).map(({ message }) => message.replace(/ \(.*\)/, ''));
  expect(counted(block('Document', [76, 74, 80]))).toEqual([]);
  expect(counted(block('Document', [99, 80]))).toEqual([]);
  expect(counted(block('Code', [99, 99, 99]))).toEqual([]);
  expect(counted(block('Document', [76, 78, 20]))).toEqual(['Unexpected lines of 77 characters on average, expected 75 at most']);
  expect(counted(block('Document', [88, 90, 20], 9))).toEqual([]);
  expect(counted(block('Document', [90, 92, 20], 9))).toEqual(['Unexpected lines of 91 characters on average, expected 90 at most']);
  const large = { ...promised, sheet: { ...promised.sheet, scale: 14 / 10.5 } };
  expect(problems(lineLength, { promised: large, found: block('Document', [88, 90, 20]) })).toEqual([]);
  expect(problems(lineLength, { promised: large, found: block('Document', [88, 90, 20], 14) })).toHaveLength(1);
});

it('asks nothing of a table, whose last column may take what the others leave', async () => {
  const rows = Array.from({ length: 3 }, (_, index) => `| ${index} May | ${prose(5)} |`);
  expect(problems(lineLength, await buildProof(article(`| When | What |\n|---|---|\n${rows.join('\n')}`, 'summary: false')))).toEqual([]);
});

it('tells a column that a template makes too wide, and its line in the article', async () => {
  const proof = await buildProof(article(`## One\n\n${prose(4)}`, 'summary: false'));
  expect(problems(lineLength, proof)).toEqual([]);
  const wide = await damageTypst(
    proof,
    (theme) => theme.replace('#let text-width = setup.page.text * 1mm', '#let text-width = 150mm'),
    '/theme.typ',
  );
  expect(told(problems(lineLength, wide))).toEqual([
    'p. 1: Unexpected lines of 81 characters on average (“Nobody in the capital could say who had signed for the money or when it was paid.”), expected 75 at most (line 9)',
  ]);
});
