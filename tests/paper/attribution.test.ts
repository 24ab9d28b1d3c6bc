import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const said = 'The commission published its report on the state of the waterways in spring, and nobody answered it in time or in full.';

// Wherever on the page the quotation ends.
it.each([
  ['a quotation', `> ${said} ${said}\n>\n> — Anna Berg`],
  ['a quotation of paragraphs', `> ${said}\n>\n> ${said} ${said}\n>\n> — Anna Berg`],
  ['a quotation in a list', `- Item\n\n  > ${said} ${said}\n  >\n  > — Anna Berg`],
])('the attribution of %s stays with its last two lines', async (_, written) => {
  const pages = new Set<number>();
  for (let lines = 22; lines < 32; lines += 1) {
    const { facts } = await buildPaper(article(`${'A line.\n\n'.repeat(lines)}${written}`, 'summary: false'));
    const page = facts.pages.find((page) => page.lines.some(({ text }) => text.startsWith('— Anna')));
    const body = page?.lines.filter(({ artifact, text }) => !artifact && text.trim() !== '').map(({ text }) => text) ?? [];
    const at = body.findIndex((text) => text.startsWith('— Anna'));
    expect(at).toBeGreaterThanOrEqual(2);
    expect(body.slice(at - 2, at).every((text) => !text.startsWith('A line'))).toBe(true);
    pages.add(page?.number ?? 0);
  }
  expect([...pages]).toEqual([1, 2]);
});
