import { expect, it } from 'vitest';
import { hyphensDoNotStack } from '../../src/checks/hyphens-do-not-stack.js';
import { sourceFinder } from '../../src/checks/paper/source-finder.js';
import type { LineEnding, PdfFacts } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { literalFacts } from '../helpers/literal-facts.js';
import { tag } from '../helpers/literal-structure.js';
import { buildProof, damageTypst, problems } from '../helpers/proof.js';
import { told } from '../helpers/told.js';

/** A paragraph or another block whose lines end so. */
function block(role: string, endings: readonly LineEnding[]): PdfFacts {
  const texts = endings.map((ending, index) => ({
    text: `some line${ending === 'none' ? '' : '-'}`,
    left: 80,
    baseline: 700 - 14 * index,
    contentId: 0,
  }));
  const found = literalFacts([{ texts }], { structure: [tag(role, [tag('P', [[1, 0]])])] });
  const ended = (line: PdfFacts['pages'][number]['lines'][number], index: number) => ({ ...line, ending: endings[index] ?? 'none' });
  return { ...found, pages: found.pages.map((page) => ({ ...page, lines: page.lines.map(ended) })) };
}

it('tells more than two in a row, hard and soft ones, not in code', async () => {
  const { promised } = await buildProof(article('One.', 'summary: false'));
  const two = ['soft-hyphen', 'hard-hyphen', 'none', 'soft-hyphen', 'soft-hyphen', 'none'] as const;
  const three = ['none', 'soft-hyphen', 'hard-hyphen', 'soft-hyphen'] as const;
  expect(problems(hyphensDoNotStack, { promised, found: block('Document', two) })).toEqual([]);
  expect(problems(hyphensDoNotStack, { promised, found: block('Code', three) })).toEqual([]);
  expect(told(problems(hyphensDoNotStack, { promised, found: block('LBody', three) }))).toEqual([
    'p. 1: Unexpected 3 lines in a row that end in a hyphen (“line-”, “line-”, “line-”), expected at most 2',
  ]);
});

it('tells a narrow column of long words, and its line in the article', async () => {
  const words = 'Incomprehensible internationalisation extraordinarily counterbalances misrepresentation anyway.';
  const proof = await buildProof(article(`## One\n\nShort words stand here and are not cut.\n\n${words}`, 'summary: false'));
  expect(problems(hyphensDoNotStack, proof)).toEqual([]);
  const damaged = await damageTypst(
    proof,
    (theme) => theme.replace('#let text-width = setup.page.text * 1mm', '#let text-width = 26mm'),
    '/theme.typ',
  );
  expect(told(problems(hyphensDoNotStack, damaged))).toEqual([
    'p. 1: Unexpected 3 lines in a row that end in a hyphen (“extraordinar-”, “counter-”, “mis-”), expected at most 2 (line 11)',
  ]);
});

it('finds the line of the twentieth such passage, though of each several lines are looked for', async () => {
  const { promised } = await buildProof(article('Short words stand here.', 'summary: false'));
  const find = sourceFinder(promised);
  for (let tries = 0; tries < 19 * 3; tries++) find('No such words in it.');
  expect(find('Short words stand')?.line).toBe(7);
});
