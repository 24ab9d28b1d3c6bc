import { expect, it } from 'vitest';
import { article, prose } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';
import { elements } from '../helpers/printed-tables.js';

const ordinary = (rows: number, words: string) =>
  `| No | What |\n|---|---|\n${Array.from({ length: rows }, (_, index) => `| ${index + 1} | ${words} |`).join('\n')}`;
const reactions = (rows: number) =>
  `## Reactions\n\n${Array.from({ length: rows }, (_, index) => `- **Speaker ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index]}** says “so it is, and nothing else is to be said”`).join('\n')}`;

/** How many rows of the table stand on each of its pages, behind so many paragraphs of a line. */
async function rowsByPage(table: string, lines: number): Promise<readonly number[]> {
  const above = Array.from({ length: lines }, () => 'One line of prose.').join('\n\n');
  const paper = await buildPaper(article(`${prose(12)}\n\n${above}\n\n${table}\n\nAfter it.`, 'summary: false\ntoc: false'));
  const rows = elements(paper.facts.structure, 'TR').filter((row) => elements([row], 'TD').length > 0);
  const pages = new Map<number, number>();
  for (const { places } of rows) pages.set(places[0]?.page ?? 0, (pages.get(places[0]?.page ?? 0) ?? 0) + 1);
  return [...pages.values()];
}

it.each([
  ['of twenty rows', ordinary(20, 'It was said.'), 0],
  ['of reactions', reactions(20), 0],
  ['of rows of many lines, which loosening does not help', ordinary(7, prose(12)), 0],
  ['of four rows of some lines, which is short enough to stay whole', ordinary(4, prose(3)), 7],
])(
  'a table %s leaves no row alone on its last page, wherever it begins',
  async (_, table, least) => {
    const ends: (readonly number[])[] = [];
    for (let lines = least; lines < least + 8; lines++) ends.push(await rowsByPage(table, lines));
    expect(ends.filter((rows) => rows.at(-1) === 1)).toEqual([]);
    expect(ends.some((rows) => rows.length > 1)).toBe(true);
  },
  60_000,
);
