import { describe, expect, it } from 'vitest';
import { columnSides } from '../../src/emit/column-sides.js';
import { figureColumns } from '../../src/emit/figure-columns.js';
import { withMinus } from '../../src/emit/with-minus.js';
import { type PrintInline, plainText, type Table } from '../../src/model/index.js';

const place = { file: 'a.md', line: 1, column: 1 };
const cell = (text: string) => ({ children: [{ kind: 'text', text }] as readonly PrintInline[], place });
const column = (texts: readonly string[]) => texts.map((text) => [cell(text)]);
const unseen = (texts: readonly string[], alignment: Table<PrintInline>['columns'][number] = 'default', lang = 'en') => {
  const rows = column(texts);
  const found = figureColumns([alignment], rows, lang);
  return rows.map(([only]) => (only === undefined ? undefined : found.get(only)) ?? '');
};

describe('the figures of a column', () => {
  it.each<[says: string, texts: readonly string[], unseen: readonly string[]]>([
    ['stand with their points below each other', ['1.5', '12.25', '100', '.75'], ['0', '', '.00', '']],
    ['also where commas are points', ['1,5', '1.200,25', '100'], ['0', '', ',00']],
    ['with signs and currencies', ['$1,200', '-$350.50', '€12.5'], ['.00', '', '0']],
    ['with one unit', ['12%', '7.5%'], ['.0', '']],
    ['between gaps', ['1.5', 'n/a', '–', 'k. A.', '3'], ['', '', '', '', '.0']],
    ['and stay as they are where units differ', ['12 kg', '7.5 t'], ['', '']],
    ['where it is not sure what the point is', ['1.200', '3.500', '12'], ['', '', '']],
    ['where one has a point and one a comma', ['1.5', '2,25'], ['', '']],
    ['where one has two points', ['1.2.3', '4.5'], ['', '']],
    ['where some are words', ['1.5', 'many'], ['', '']],
    ['where all are whole', ['1', '12', '2024'], ['', '', '']],
  ])('%s: %j', (_, texts, expected) => {
    expect(unseen(texts)).toEqual(expected);
  });

  it('stay as they are where one cites a source, whose mark takes its room behind them', () => {
    const cited = { ...cell('1.5'), children: [...cell('1.5').children, { kind: 'mark', notes: [], place } as PrintInline] };
    expect([...figureColumns(['default'], [[cited], [cell('12')]], 'en').values()]).toEqual([]);
  });

  it('keep the side that the article gives them, and the order of a page from right to left', () => {
    expect(unseen(['1.5', '12.25'], 'left')).toEqual(['', '']);
    expect(unseen(['1.5', '12.25'], 'default', 'ar')).toEqual(['', '']);
  });

  it('stand on the right among gaps, and words do not', () => {
    const side = (texts: readonly string[]) => columnSides(['default'], column(texts), 'de')[0];
    expect(side(['1', '.5', 'k. A.', '…', 'n. a.'])).toBe('right');
    expect(side(['–', '…'])).toBe('left');
    expect(side(['2001-2004', '1990–95'])).toBe('left');
    expect(side(['Aaby', 'Beeby'])).toBe('left');
  });

  it.each([
    ['-3.25', '−3.25'],
    ['-$1,200', '−$1,200'],
    ['-12 %', '−12 %'],
    ['-', '-'],
    ['-3-2', '-3-2'],
    ['2026-03-02', '2026-03-02'],
    ['-s', '-s'],
    ['+3', '+3'],
  ])('have a true minus: %s is printed as %s', (written, printed) => {
    const rows = withMinus({
      kind: 'table',
      columns: ['default'],
      header: [cell('Head')],
      rows: column([written]),
      place,
    } as unknown as Table<PrintInline>).rows;
    expect(plainText(rows[0]?.[0]?.children ?? [])).toBe(printed);
  });
});
