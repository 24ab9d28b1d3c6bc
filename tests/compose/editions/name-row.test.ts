import { expect, it } from 'vitest';
import { findRewordings } from '../../../src/compose/editions/find-rewordings.js';
import { nameRow } from '../../../src/compose/editions/name-row.js';

const row = (figures: readonly string[], name = 'Lindholm') => [name, ...figures].join(' | ');
const figures = Array.from({ length: 12 }, (_, index) => String(index + 10));

function told(before: string, after: string) {
  return nameRow(findRewordings(before, after).rewordings, before, after).map(({ lead, before: was, after: now, tail }) =>
    [lead, was, '→', now, tail].filter((part) => part !== '').join(' '),
  );
}

const rows: readonly (readonly [what: string, before: string, after: string, told: readonly string[]])[] = [
  ['a figure far behind the name', row(figures), row(figures.with(11, '99')), ['Lindholm | … | 18 | 19 | 20 | 21 → 99']],
  ['a figure beside the name', row(figures), row(figures.with(0, '99')), ['Lindholm | 10 → 99 | 11 | 12 | 13 | …']],
  [
    'two figures, the name once',
    row(figures),
    row(figures.with(4, '98').with(11, '99')),
    ['Lindholm | … | 11 | 12 | 13 | 14 → 98 | 15 | 16 | 17 | …', '18 | 19 | 20 | 21 → 99'],
  ],
  ['the name itself', row(figures), row(figures, 'Norra'), ['Lindholm → Norra | 10 | 11 | 12 | …']],
  ['no name at all', row(figures, '–'), row(figures.with(11, '99'), '–'), ['18 | 19 | 20 | 21 → 99']],
  [
    'a cell more, with nothing left out',
    'Year | Low | Base | High',
    'Year | Low | Base | High | Sum',
    ['Year | Low | Base | High → | Sum'],
  ],
  ['a cell less', row(figures), row(figures.slice(0, 11)), ['Lindholm | … | 18 | 19 | 20 | 21 →']],
];

it.each(rows)('a changed row is told by its name: %s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});
