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

it('leaves no room behind the figures of a column that parts its longest one', async () => {
  const table = `| Town | Share | Rate |\n|---|---|---|\n| Aaby | 1 | 1.5 |\n| Beeby | 0.${'3'.repeat(60)} | 12.25 |\n| Ceeby | 12 | 0.${'6'.repeat(40)} |`;
  for (const largePrint of [false, true]) {
    const { findings } = await buildPaper(article(table, 'summary: false'), { unproved: false, largePrint });
    expect(findings.filter((found) => found.includes('error'))).toEqual([]);
  }
});

it('makes room in a column for its longest whole and its longest fraction together', async () => {
  const columns = 8;
  const row = (text: string) => `|${` ${text} |`.repeat(columns)}`;
  const table = [row('Rate'), row('---'), row('123456789'), row('0.1234567')].join('\n');
  const { findings } = await buildPaper(article(table, 'summary: false'), { unproved: false });
  expect(findings.filter((found) => found.includes('error'))).toEqual([]);
});
