import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';

it('sets points below each other and a true minus, in what a reader copies too', async () => {
  const rows = [
    ['Aaby', '1.5', '-3'],
    ['Beeby', '12.25', '4'],
    ['Ceeby', '100', '-120'],
    ['Deeby', 'n/a', '–'],
  ];
  const table = ['| Town | Growth | Change |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  const { facts, findings } = await buildPaper(article(`${table}\n\n- Item\n\n  ${table.replaceAll('\n', '\n  ')}`, 'summary: false'), {
    unproved: false,
  });
  expect(findings).toEqual([]);
  const places = (text: string) => facts.words.filter((word) => word.text === text).map(({ places }) => places[0]?.box.right ?? 0);
  // One in the text, one within a list.
  for (const index of [0, 1]) {
    const [one, two, whole] = ['1.5', '12.25', '100'].map((text) => places(text)[index] ?? 0);
    if (one === undefined || two === undefined || whole === undefined) throw new Error('A figure is missing');
    const figure = 9 * 0.529;
    expect(two - one).toBeCloseTo(figure, 0);
    expect(two - whole).toBeGreaterThan(2 * figure);
  }
  expect(facts.words.filter(({ text }) => text === '−120')).toHaveLength(2);
});
