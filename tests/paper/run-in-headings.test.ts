import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

const above = '## One\n\n### Two\n\n#### Three\n\nText.\n\n';

it('a heading of the fourth level stands in the line of the paragraph below it, and is a heading still', async () => {
  const { facts, findings } = await buildPaper(
    article(`${above}##### The dam\n\nIt holds, and so says everybody who has seen it.\n\n##### Does it?\n\nIt does.`, 'summary: false'),
    { unproved: false },
  );
  const lines = facts.pages.flatMap((page) => page.lines.map(({ text }) => text.replace(/\s+/g, ' ')));
  expect(lines).toContain('The dam. It holds, and so says everybody who has seen it.');
  expect(lines).toContain('Does it? It does.');
  expect(facts.outline.flatMap(titles)).toEqual(['One', 'Two', 'Three', 'The dam', 'Does it?']);
  expect(findings).toEqual([]);
});

it('a heading of the fourth level stands alone, without a stop, where no paragraph follows', async () => {
  const written = '##### Of a list\n\n- one\n\n##### Of a table\n\n| a | b |\n|---|---|\n| c | d |\n\n##### Of nothing';
  const { facts, findings } = await buildPaper(article(`${above}${written}`, 'summary: false'), { unproved: false });
  const lines = facts.pages.flatMap((page) => page.lines.map(({ text }) => text.trim()));
  for (const heading of ['Of a list', 'Of a table', 'Of nothing']) expect(lines).toContain(heading);
  expect(findings).toEqual(['25:1 warning section-has-text']);
});

interface Entry {
  readonly title: string;
  readonly children: readonly Entry[];
}

function titles({ title, children }: Entry): readonly string[] {
  return [title, ...children.flatMap(titles)];
}
