import { expect, it } from 'vitest';
import { textStandsUpright } from '../../src/checks/text-stands-upright.js';
import type { PdfFacts } from '../../src/model/index.js';
import { article, prose } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

/** A page with three texts, turned by so many degrees. */
function turned(angles: readonly number[], role = 'P'): PdfFacts {
  const texts = angles.map((_, index) => ({ text: `text ${index}`, left: 50, baseline: 700 - 14 * index, contentId: 0 }));
  const facts = literalFacts([{ texts }], { structure: [tag(role, [[1, 0]])] });
  const pages = facts.pages.map((page) => ({ ...page, runs: page.runs.map((run, at) => ({ ...run, angle: angles[at] ?? 0 })) }));
  return { ...facts, pages };
}

it('tells each passage that is turned, and no picture', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const shown = (found: PdfFacts) => told(problems(textStandsUpright, { promised, found }));
  expect(shown(turned([0, 0.3, -0.3]))).toEqual([]);
  expect(shown(turned([90, -45, 180], 'Figure'))).toEqual([]);
  expect(shown(turned([180, 180, 0]))).toEqual(['p. 1: Unexpected text turned by 180° (“text 0”), expected it upright']);
  expect(shown(turned([90, 0, -10]))).toEqual([
    'p. 1: Unexpected text turned by 90° (“text 0”), expected it upright',
    'p. 1: Unexpected text turned by 10° (“text 2”), expected it upright',
  ]);
});

it('tells a paragraph upside down, and its line in the article', async () => {
  const proof = await buildProof(article(`## One\n\n${prose(4)}\n\nA paragraph of its own.`, 'summary: false'));
  expect(problems(textStandsUpright, proof)).toEqual([]);
  const damaged = await damageTypst(proof, (source) => source.replace(/#paragraph\(\[#"A par.*\)/, '#rotate(180deg)[$&]'));
  expect(told(problems(textStandsUpright, damaged))).toEqual([
    'p. 1: Unexpected text turned by 180° (“A paragraph of its own.”), expected it upright (line 11)',
  ]);
});

it('a page across is none that is turned', async () => {
  const columns = Array.from({ length: 9 }, (_, at) => `Column ${at}`);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const wide = [row(columns), row(columns.map(() => '---')), row(columns.map((name) => `${name} holds several longer words`))].join('\n');
  expect(problems(textStandsUpright, await buildProof(article(wide, 'summary: false')))).toEqual([]);
});
