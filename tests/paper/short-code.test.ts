import { expect, it } from 'vitest';
import { article, prose } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

/** On how many pages a code block of so many lines stands, behind ever more prose. */
async function pagesOf(lines: number): Promise<readonly number[]> {
  const code = Array.from({ length: lines }, (_, index) => `word${index}`).join('\n');
  const pages = Array.from({ length: 14 }, async (_, index) => {
    const { facts } = await buildPaper(
      article(`${'Line.\n\n'.repeat(8 + index)}${prose(22)}\n\n\`\`\`\n${code}\n\`\`\`\n\n${prose(3)}`, 'summary: false'),
    );
    return new Set(facts.words.flatMap(({ text, places }) => (/^word\d+$/u.test(text) ? places.map(({ page }) => page) : []))).size;
  });
  return Promise.all(pages);
}

it('a short block of code stays on one page', async () => {
  expect(Math.max(...(await pagesOf(4)))).toBe(1);
  expect(Math.max(...(await pagesOf(6)))).toBe(1);
});

it('a longer one may go over to the next', async () => {
  expect(Math.max(...(await pagesOf(20)))).toBe(2);
});
