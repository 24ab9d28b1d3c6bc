import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

/** Groups of three rows, each joined by a cell, behind so many lines. */
const table = (lines: number, count = 20) => {
  const group = (name: number) =>
    [1, 2, 3].map((row) => `<tr>${row === 1 ? `<td rowspan=3>Area ${name}</td>` : ''}<td>Measure ${name}/${row}</td></tr>`).join('\n');
  const groups = Array.from({ length: count }, (_, index) => group(index + 1)).join('\n');
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

it('a table of joined rows is closed by a rule of its width on every page, and parted by none between them', async () => {
  // Behind some of these a page has no room for another row, behind others a group begins the next one.
  for (const lines of [3, 4, 5]) {
    const { facts } = await buildPaper(table(lines, 40));
    const pages = facts.pages.filter((page) => page.lines.some(({ text }) => text.includes('Measure')));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const heavy = page.paths.filter(({ stroke }) => stroke !== undefined && Math.abs(stroke.width - 1) < 0.01).map(({ box }) => box);
      const heights = [...new Set(heavy.map(({ bottom }) => Math.round(bottom)))].sort((a, b) => b - a);
      // A rule may be drawn in pieces.
      const ends = heights.map((height) => {
        const pieces = heavy.filter(({ bottom }) => Math.round(bottom) === height);
        return [Math.min(...pieces.map(({ left }) => left)), Math.max(...pieces.map(({ right }) => right))].map(Math.round);
      });
      // The last page may hold another.
      expect(ends.slice(0, 2)).toEqual([ends[0], ends[0]]);
      const last = Math.min(...page.lines.filter(({ text }) => text.includes('Measure')).map(({ box }) => box.bottom));
      expect(Math.abs(last - (heights[1] ?? 0))).toBeLessThan(8);
    }
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
