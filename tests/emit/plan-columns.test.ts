import { describe, expect, it } from 'vitest';
import { planColumns } from '../../src/emit/plan-columns.js';

const paper = { portrait: 162, landscape: 249, scale: 1 };
const row = (columns: number, text: string) => Array.from({ length: columns }, () => text);

describe('an ordinary table', () => {
  it('keeps the design’s type size while its longest words fit', () => {
    const plan = planColumns([row(4, 'Head'), row(4, 'some words in a cell')], paper);
    expect(plan).toMatchObject({ size: 9, landscape: false, overfull: false });
    expect(plan.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(162);
  });

  it('leaves room behind a column where it is asked for', () => {
    const rows = [row(3, 'Head'), row(3, 'some words')];
    const [plain, gapped] = [planColumns(rows, paper), planColumns(rows, paper, [0, 8, 0])];
    const wider = (column: number) => ((gapped.widths[column] ?? 0) - (plain.widths[column] ?? 0)) * (72 / 25.4);
    expect(wider(0)).toBeCloseTo(0);
    expect(wider(1)).toBeGreaterThanOrEqual(8);
  });

  it('gives the room to the column with the most to say', () => {
    const { widths } = planColumns(
      [
        ['No.', 'Finding'],
        ['1', 'A long sentence that would like to have most of the width of the page to itself, and then some.'],
      ],
      paper,
    );
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 5);
  });

  it('of six columns of text keeps its type, in narrower columns', () => {
    expect(planColumns([row(6, 'Head'), row(6, 'one two three four five')], paper)).toMatchObject({ size: 9, landscape: false });
  });

  it('holds an amount together, whose spaces part nothing', () => {
    const amount = 'EUR\u00a01.2\u00a0million';
    const [held, parted] = [amount, 'EUR 1.2 million'].map((text) => planColumns([row(7, 'Head'), row(7, text)], { ...paper, scale: 1.4 }));
    expect(held?.landscape).toBe(true);
    expect(parted?.landscape).toBe(false);
    expect(Math.min(...(held?.widths ?? []))).toBeGreaterThan(30);
  });

  it('makes room for ranges of years and for units as a whole', () => {
    const { widths, longestWords } = planColumns(
      [
        ['Basin', '1961–1990', '($/bbl)'],
        ['A long name of some words, which would like all the room there is on this page', '1', '2'],
      ],
      paper,
    );
    const points = (column: number) => (widths[column] ?? 0) * (72 / 25.4) - 8;
    expect(points(1)).toBeGreaterThan(9 * 4.5);
    expect(points(2)).toBeGreaterThan(9 * 3);
    expect(longestWords[1]).toBeGreaterThanOrEqual(9);
  });

  it.each([
    ['some words in', 120],
    ['some more words are here', 162],
  ])('ends where the text does, or where the page does: %s', (text, width) => {
    const { widths } = planColumns([row(4, 'Head'), row(4, text)], { ...paper, column: 120 });
    expect(widths.reduce((sum, own) => sum + own, 0)).toBeCloseTo(width, 0);
  });

  it('is not blown up when it is small', () => {
    const { widths } = planColumns(
      [
        ['Year', 'Seats'],
        ['2024', '12'],
      ],
      paper,
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(60);
  });

  it('cuts no word that fits its column, and counts each column for itself', () => {
    const long = 'Donaudampfschifffahrtsgesellschaft';
    const wide = planColumns(
      [
        ['Who', 'What'],
        ['a', long],
      ],
      paper,
    );
    expect(wide.longestWords[1]).toBeGreaterThanOrEqual(long.length);
    const { longestWords } = planColumns([row(6, 'Head'), [long, ...row(5, 'some words in a cell that takes its room')]], paper);
    expect(longestWords[0]).toBeLessThan(long.length);
    expect(longestWords[0]).toBeGreaterThanOrEqual(14);
  });

  it('parts a word only where a whole one does not fit beside the rest at 8.5 points', () => {
    const plan = (word: string) => planColumns([row(4, 'Head'), [word, ...row(3, 'some words in a cell that takes its room')]], paper);
    expect(plan('Rechtsschutzversicherung').longestWords[0]).toBeGreaterThanOrEqual('Rechtsschutzversicherung'.length);
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    expect(plan(long)).toMatchObject({ size: 9, landscape: false });
    expect(plan(long).longestWords[0]).toBeLessThan(long.length);
  });

  it('refuses no table in large print that the design’s smallest type would hold', () => {
    const words = [
      'Country',
      'telecommunications',
      'intergovernmental',
      'decentralised',
      'Accountability',
      'constitutional',
      'environmental',
    ];
    const plan = (scale: number) =>
      planColumns([[...words, 'unsatisfactory', 'parliamentary'], row(9, 'insufficient')], { portrait: 170, landscape: 235, scale });
    expect(plan(1)).toMatchObject({ overfull: false });
    const large = plan(4 / 3);
    expect(large).toMatchObject({ landscape: true, overfull: false });
    expect((large.size * 4) / 3).toBeGreaterThanOrEqual(7);
    expect(large.size).toBeLessThan(7);
  });

  it('parts no word that its column was made for', () => {
    for (let scale = 1; scale < 1.4; scale += 0.01) {
      const { longestWords } = planColumns(
        [['No.', 'Statement'], ...Array(3).fill(['1', 'a long text that takes all of the rest, '.repeat(9)])],
        {
          ...paper,
          scale,
        },
      );
      expect(longestWords[0]).toBeGreaterThanOrEqual('No.'.length);
    }
  });

  it('keeps room for the marks behind a word', () => {
    const width = (word: string) =>
      planColumns([row(7, 'Head'), [word, ...row(6, 'some words in a cell that takes its room')]], paper).widths[0] ?? 0;
    expect(width('niemand⁰⁰⁰⁰⁰⁰⁰⁰')).toBeGreaterThan(width('niemand'));
  });

  it('holds a long word whole that a mark touches: the engine hyphenates none', () => {
    const longest = (word: string) =>
      planColumns([row(8, 'Head'), [word, ...row(7, 'incomprehensibilities in a cell that takes its room')]], paper).longestWords[0] ?? 0;
    expect(longest('Donaudampfschifffahrt⁵')).toBeGreaterThanOrEqual('Donaudampfschifffahrt'.length);
    expect(longest('Donaudampfschifffahrt')).toBeLessThan('Donaudampfschifffahrt'.length);
  });

  it('narrows its type, then turns the page, then is reported', () => {
    const table = (columns: number) => planColumns([row(columns, 'Responsibilities')], paper);
    expect(table(5)).toMatchObject({ size: 9, landscape: false });
    expect(table(7)).toMatchObject({ landscape: false });
    expect(table(7).size).toBeLessThan(9);
    expect(table(9)).toMatchObject({ landscape: true, overfull: false });
    expect(table(40)).toMatchObject({ landscape: true, overfull: true });
  });

  it('needs more room in large print', () => {
    const size = (scale: number) => planColumns([row(6, 'Responsibilities')], { ...paper, scale }).size;
    expect(size(4 / 3)).toBeLessThan(size(1));
  });
});
