import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

// Wherever on the page they stand.
it('a heading above a rule stays with what follows the rule', async () => {
  const pages = new Set<number>();
  for (let lines = 20; lines < 34; lines += 1) {
    const written = `${'A line.\n\n'.repeat(lines)}## Heading\n\n---\n\nWhat follows.`;
    const { facts, findings } = await buildPaper(article(written, 'summary: false'), { unproved: false });
    expect(findings).not.toContainEqual(expect.stringContaining('heading-keeps-text'));
    const on = (words: string) => facts.pages.find(({ lines }) => lines.some(({ text, artifact }) => !artifact && text === words))?.number;
    expect(on('Heading')).toBe(on('What follows.'));
    pages.add(on('Heading') ?? 0);
  }
  expect([...pages]).toEqual([1, 2]);
});
