import { expect, it } from 'vitest';
import { tableCaption } from '../../src/emit/table-caption.js';
import type { PrintBlock } from '../../src/model/index.js';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';
import { elements } from '../helpers/printed-tables.js';

const table = (rows: number) =>
  ['| Town | Boats |', '|---|---|', ...Array.from({ length: rows }, (_, index) => `| Town ${index} | ${index} |`)].join('\n');

it('ties a caption above to its table, for the eye and the ear, and keeps one below near it', async () => {
  const written = `Table 1: Boats by *town* ([Courier][1])\n\n${table(70)}\n\nWords between.\n\n${table(3)}\n\nTable 2. Boats once more\n\n[1]: https://courier.example.org/2025/11/20/boats "The boats"`;
  const { facts, findings } = await buildPaper(article(written, 'summary: false'), { unproved: false });
  expect(findings).toEqual([]);
  const tables = elements(facts.structure, 'Table');
  expect(tables.map((one) => elements([one], 'Caption').map(({ text }) => text))).toEqual([['Table 1: Boats by town1'], []]);
  const [page, line] =
    facts.pages.flatMap((one) => one.lines.flatMap((own) => (own.text.startsWith('Table 1') ? [[one, own] as const] : [])))[0] ?? [];
  const next = line === undefined ? undefined : page?.lines[page.lines.indexOf(line) + 1];
  expect(next?.text).toBe('Town');
  const [below, last] = ['Table 2', 'Town 2'].map((words) =>
    facts.pages
      .flatMap(({ number, lines }) => lines.flatMap(({ text, box }) => (text.startsWith(words) ? [{ number, top: box.top }] : [])))
      .at(-1),
  );
  expect(below?.number).toBe(last?.number);
  expect((last?.top ?? 0) - (below?.top ?? 0)).toBeLessThan(30);
});

it('takes a paragraph behind a colon for the caption of the table above, as pandoc does, and leaves the colon out', async () => {
  const { facts, findings, body } = await buildPaper(article(`${table(3)}\n\n: Boats by *town*\n\nWords.`, 'summary: false'), {
    unproved: false,
  });
  expect(findings).toEqual([]);
  expect(body).toContain('Town 2 2 Boats by town Words.');
  const line = facts.pages[0]?.lines.find(({ text }) => text === 'Boats by town');
  expect(line?.size).toBeCloseTo(9, 1);
  // Over two lines, before a link, in a list; below a table in HTML no other program takes it for one.
  const html = '<table><tr><th>Town</th></tr><tr><td>Aaby</td></tr></table>';
  const others = [
    `${table(2)}\n\n:\nBoats`,
    `${table(2)}\n\n: [Boats](https://boats.example.org/a)`,
    `- Item\n\n  ${table(2).replaceAll('\n', '\n  ')}\n\n  : Boats`,
    `${html}\n\n: Boats`,
  ];
  for (const written of others) {
    const paper = await buildPaper(article(`${written}\n\nWords.`, 'summary: false'), { unproved: false });
    expect(paper.findings.filter((found) => found.includes('error'))).toEqual([]);
  }
});

it('ties a caption between two tables to the second, and one behind a colon to the first', async () => {
  const below = `${table(1)}\n\n: First\n\n${table(2)}\n\n: Second\n\nTable 3: Third\n\n${table(1)}\n\n: Fourth\n\nWords.`;
  const above = `${table(1)}\n\nTable 2: Second\n\n${table(2)}`;
  const captions = async (written: string) => {
    const { facts, findings } = await buildPaper(article(written, 'summary: false'), { unproved: false });
    expect(findings).toEqual([]);
    return elements(facts.structure, 'Table').map((one) => elements([one], 'Caption').map(({ text }) => text));
  };
  expect(await captions(below)).toEqual([[], [], []]);
  expect(await captions(above)).toEqual([[], ['Table 2: Second']]);
});

it('never leaves a caption at the foot of a page', async () => {
  for (let lines = 24; lines < 48; lines += 3) {
    const { facts, findings } = await buildPaper(
      article(`${'A line.\n\n'.repeat(lines)}Table 1: Boats by town\n\n${table(12)}`, 'summary: false'),
    );
    expect(findings).toEqual([]);
    const pageOf = (words: string) => facts.pages.find((page) => page.lines.some(({ text }) => text.startsWith(words)))?.number;
    expect(pageOf('Table 1')).toBe(pageOf('Town 1'));
  }
});

it('goes along to a page that is turned', async () => {
  const wide = (cells: string) => `${`| ${cells} `.repeat(9)}|`;
  const written = `## Wide\n\nTable 1: Boats by town\n\n${wide('Head')}\n${wide('---')}\n${wide('Incomprehensibilities')}`;
  const { facts } = await buildPaper(article(written, 'summary: false'));
  const turned = facts.pages.find(({ width, height }) => width > height);
  expect(turned?.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['Wide', 'Table 1: Boats by town']));
  expect(elements(facts.structure, 'Caption').map(({ text }) => text)).toEqual(['Table 1: Boats by town']);
  const below = await buildPaper(
    article(written.replace('Table 1: Boats by town\n\n', '').concat('\n\n: Boats by town'), 'summary: false'),
  );
  const across = below.facts.pages.find((page) => page.lines.some(({ text }) => text === 'Boats by town'));
  expect((across?.width ?? 0) > (across?.height ?? 0)).toBe(true);
});

it.each([
  ['Table: Boats', true],
  ['Table 1: Boats', true],
  ['Table A.2 – Boats', true],
  ['Tab. 3: Boote', true],
  ['Tabelle 4. Boote', true],
  ['Tableau 5 : les bateaux', true],
  ['Cuadro 6. Los barcos', true],
  ['Таблиця 7. Човни', true],
  ['表1：船', true],
  ['Table tennis is a game: they play it.', false],
  ['The table shows: boats.', false],
  ['Tabloid: the boats', false],
  ['Taboo 3: boats', false],
  ['Table 1:', false],
  [`Table 1: ${'Boats and more boats. '.repeat(20)}`, false],
])('%j is a caption: %s', (text, expected) => {
  const paragraph = (classes: readonly string[]) =>
    ({ kind: 'paragraph', children: [{ kind: 'text', text }], attributes: { classes, values: {} } }) as unknown as PrintBlock;
  expect(tableCaption(paragraph([])) !== undefined).toBe(expected);
  // What its author has made something else is none.
  expect(tableCaption(paragraph(['note']))).toBe(undefined);
});
