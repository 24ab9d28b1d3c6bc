import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

/** Groups of three rows, each joined by a cell, behind so many lines. */
const table = (lines: number) => {
  const group = (name: number) =>
    [1, 2, 3].map((row) => `<tr>${row === 1 ? `<td rowspan=3>Area ${name}</td>` : ''}<td>Measure ${name}/${row}</td></tr>`).join('\n');
  const groups = Array.from({ length: 20 }, (_, index) => group(index + 1)).join('\n');
  return article(
    `${'A line.\n\n'.repeat(lines)}<table>\n<tr><th>Area</th><th>What</th></tr>\n${groups}\n</table>\n\n${'A line.\n\n'.repeat(12)}`,
    'summary: false',
  );
};

it('rows that a cell joins stay on one page, wherever the table begins, and no page has its head alone', async () => {
  for (const lines of [4, 5, 6]) {
    const { facts, findings } = await buildPaper(table(lines), { unproved: lines > 4 });
    expect(findings).toEqual([]);
    const rows = facts.pages.map((page) =>
      page.lines.flatMap(({ text }) => /Measure (\d+)\/(\d)$/.exec(text)?.slice(1, 3).map(Number) ?? []),
    );
    const whole = rows.map((numbers) => [numbers[1], numbers.at(-1)]);
    expect(whole.filter(([first]) => first !== undefined)).toEqual([
      [1, 3],
      [1, 3],
    ]);
  }
}, 30_000);

it('joined rows that no page holds may be parted', async () => {
  const rows = Array.from(
    { length: 60 },
    (_, index) => `<tr>${index === 0 ? '<td rowspan=60>All</td>' : ''}<td>Measure ${index}</td></tr>`,
  );
  const { facts, findings } = await buildPaper(
    article(`<table>\n<tr><th>Area</th><th>What</th></tr>\n${rows.join('\n')}\n</table>`, 'summary: false'),
    { unproved: false },
  );
  expect(findings).toEqual([]);
  expect(facts.pages.filter((page) => page.lines.some(({ text }) => text.includes('Measure')))).toHaveLength(2);
});
