import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';
import { elements } from '../helpers/printed-tables.js';

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

it('joined rows that no page holds may be parted: what joins them is said again on the next page, and heard once', async () => {
  const row = (label: string, name: string) => `<tr>${label}<td>Measure ${name}</td></tr>`;
  const rows = Array.from({ length: 90 }, (_, index) =>
    row(index === 0 ? '<th rowspan=90>All of the <i>areas</i> (<a href="https://courier.example.org/x">Courier</a>)</th>' : '', `${index}`),
  );
  const short = Array.from({ length: 6 }, (_, index) =>
    [1, 2, 3].map((part) => row(part === 1 ? `<th rowspan=3>Area ${index}</th>` : '', `${index}/${part}`)).join(''),
  );
  const { facts, findings } = await buildPaper(
    article(`<table>\n<tr><th>Area</th><th>What</th></tr>\n${[...short, ...rows].join('\n')}\n</table>`, 'summary: false'),
    { unproved: false },
  );
  expect(findings.filter((finding) => !finding.includes(' info '))).toEqual([]);
  const pages = facts.pages.filter((page) => page.lines.some(({ text }) => text.includes('Measure')));
  expect(pages.length).toBeGreaterThan(2);
  const labels = pages.map(({ lines }) => lines.flatMap(({ text, artifact }) => (/^All of the areas/.test(text) ? [artifact] : [])));
  expect(labels).toEqual(pages.map((_, index) => [index > 0]));
  for (const { lines } of pages.slice(1)) {
    const [label, first] = [/^All of the areas/, /^Measure/].map((words) => lines.find(({ text }) => words.test(text))?.box.top);
    expect(label).toBeCloseTo(first ?? 0, 0);
  }
  expect(elements(facts.structure, 'TH').filter(({ text }) => text.startsWith('All of'))).toHaveLength(1);
});
