import { expect, it } from 'vitest';
import { article } from '../helpers/articles.js';
import { buildPaper } from '../helpers/build-briefing.js';
import { elements } from '../helpers/printed-tables.js';

const head = `<thead><tr><th rowspan="2">Town</th><th colspan="2">Signed</th></tr><tr><th>Spring</th><th>Autumn</th></tr></thead>`;
const rows = Array.from({ length: 60 }, (_, index) => `<tr><th scope="row">Area ${index}</th><td>Yes</td><td>No</td></tr>`).join('\n');

it('a head of two rows is one head: printed again on every page, and bold, as is the head of a row', async () => {
  const { facts, findings } = await buildPaper(article(`<table>\n${head}\n${rows}\n</table>`, 'summary: false'), { unproved: false });
  expect(findings).toEqual([]);
  const pages = facts.pages.filter(({ lines }) => lines.some(({ text }) => text.startsWith('Area')));
  expect(pages).toHaveLength(2);
  for (const word of ['Town', 'Signed', 'Spring', 'Autumn'])
    expect(pages.map(({ lines }) => lines.some(({ text }) => text.includes(word)))).toEqual([true, true]);
  expect(elements(facts.structure, 'THead').flatMap((part) => elements([part], 'TH').map(({ text }) => text))).toEqual([
    'Town',
    'Signed',
    '',
    'Spring',
    'Autumn',
  ]);
  expect(elements(facts.structure, 'TH').map(({ text, attributes }) => [text, attributes.get('ColSpan')])).toContainEqual(['Signed', 2]);
  const fontsOf = (word: RegExp) => {
    const found = new Set<string>();
    for (const { runs, lines } of pages)
      for (const { from } of lines.filter(({ text }) => word.test(text)))
        for (const run of runs) if (run.from === from) found.add(facts.fonts[run.font]?.name ?? '');
    return [...found];
  };
  expect(fontsOf(/^Spring/)).toEqual(fontsOf(/^Town/));
  expect(fontsOf(/^Area/)).toEqual(fontsOf(/^Town/));
  expect(fontsOf(/^Yes/)).not.toEqual(fontsOf(/^Town/));
});

it('a head over several columns has a line below it, which ends where they do; figures below two rows of heads stand on the right', async () => {
  const two = `<thead><tr><th rowspan="2">Town</th><th colspan="2">Signed</th><th colspan="2">Refused in the year before</th></tr>
<tr><th>Spring</th><th>Autumn</th><th>Spring</th><th>Autumn</th></tr></thead>
<tr><td>Lindholm</td><td>12</td><td>13</td><td>4</td><td>5</td></tr><tr><td>Aaby</td><td>112</td><td>133</td><td>44</td><td>55</td></tr>`;
  const { facts, findings } = await buildPaper(article(`<table>${two}</table>`, 'summary: false'), { unproved: false });
  expect(findings).toEqual([]);
  const cells = (tag: string) => elements(facts.structure, tag);
  const boxOf = (words: string, at = 0) => {
    const places = facts.words.filter(({ text }) => text === words)[at]?.places[0];
    if (places === undefined) throw new Error(`No “${words}”`);
    return places.box;
  };
  expect(cells('TH').map(({ text, attributes }) => [text, attributes.get('ColSpan')])).toEqual(
    expect.arrayContaining([
      ['Signed', 2],
      ['Refused in the year before', 2],
    ]),
  );
  const below = (over: string, under: string) =>
    (facts.pages[0]?.paths ?? [])
      .map(({ box }) => box)
      .filter(({ top, bottom }) => top - bottom < 1 && top < boxOf(over).bottom + 1 && bottom > boxOf(under).top - 1);
  const [signed, refused, ...more] = below('Signed', 'Autumn').toSorted((a, b) => a.left - b.left);
  if (signed === undefined || refused === undefined) throw new Error('Two lines are missing');
  expect(more).toEqual([]);
  expect(signed.right).toBeCloseTo(boxOf('Autumn').right, 0);
  expect(signed.left).toBeLessThan(boxOf('Spring').left);
  expect(refused.left).toBeGreaterThan(signed.right + 4);
  expect(boxOf('13').right).toBeCloseTo(boxOf('133').right, 0);
  expect(boxOf('5').right).toBeCloseTo(boxOf('55').right, 0);
});

it('rows that are nothing but heads, without rows below, are rows', async () => {
  const { facts, findings } = await buildPaper(
    article('<table><tr><th>One</th></tr><tr><th>Two</th></tr><tr><th>Three</th></tr></table>', 'summary: false'),
    { unproved: false },
  );
  expect(findings).toEqual([]);
  expect(elements(facts.structure, 'TD').map(({ text }) => text)).toEqual(['Two', 'Three']);
});

it('a head alone across a table is that of a group of rows, and is not printed again', async () => {
  const group = (name: string) =>
    `<tr><th colspan="3">Group ${name}</th></tr>\n${Array.from({ length: 30 }, (_, index) => `<tr><td>Item ${name}${index}</td><td>1</td><td>2</td></tr>`).join('\n')}`;
  const table = `<table><thead><tr><th>Item</th><th>2024</th><th>2025</th></tr></thead>\n<tbody>${group('A')}\n${group('B')}</tbody></table>`;
  const { facts, findings } = await buildPaper(article(table, 'summary: false'), { unproved: false });
  expect(findings).toEqual([]);
  const shown = facts.pages.map(({ lines }) => lines.flatMap(({ text }) => /^(?:Item|Group \w)$/.exec(text)?.[0] ?? []));
  expect(shown.slice(0, 2)).toEqual([['Item', 'Group A', 'Group B'], ['Item']]);
});
