import { runsFromRight } from '../language/index.js';
import { type PrintInline, plainText, type Table, type TableCell } from '../model/index.js';
import { isGap } from './is-gap.js';

type Cell = TableCell<PrintInline>;
type Rows = readonly (readonly Cell[])[];

/** Sign and currency, figures, then what stands behind them. */
const amount = /^[+\-−–~≈<>(]*\p{Sc}?\s?([\p{Nd}.,’'\s\u00a0\u202f]*\p{Nd})(\s?[%٪‰\p{Sc}\p{L}²³)]{0,6})$/u;

/**
 * What stands unseen behind the figures of cells, so that the points of a column stand below each other: as many figures, and a point, as
 * the longest fraction of the column has more. Of columns that stand on the right by themselves; where it is not sure what the point is,
 * or the units differ, none.
 */
export function figureColumns(columns: Table<PrintInline>['columns'], rows: Rows, lang: string): ReadonlyMap<Cell, string> {
  const unseen = new Map<Cell, string>();
  if (runsFromRight(lang)) return unseen;
  for (const [index, alignment] of columns.entries()) {
    if (alignment !== 'default') continue;
    const cells = rows.flatMap((row) => row[index] ?? []).filter(({ children }) => plainText(children).trim() !== '');
    for (const [cell, missing] of missingOf(cells)) unseen.set(cell, missing);
  }
  return unseen;
}

function missingOf(cells: readonly Cell[]): readonly (readonly [Cell, string])[] {
  const amounts: { readonly cell: Cell; readonly figures: string }[] = [];
  const units = new Set<string>();
  for (const cell of cells) {
    const text = plainText(cell.children).trim();
    if (isGap(text)) continue;
    const [, figures, unit] = amount.exec(text) ?? [];
    // A mark takes its room behind the figures.
    if (figures === undefined || !cell.children.every(({ kind }) => kind === 'text' || kind === 'styled')) return [];
    units.add(unit?.trim() ?? '');
    amounts.push({ cell, figures });
  }
  const point = pointOf(amounts.map(({ figures }) => figures));
  if (point === undefined || units.size > 1) return [];
  const fractions = amounts.map(({ cell, figures }) => ({
    cell,
    length: figures.includes(point) ? figures.length - figures.indexOf(point) - 1 : 0,
  }));
  const most = Math.max(...fractions.map(({ length }) => length));
  return fractions.flatMap(({ cell, length }) =>
    length === most ? [] : [[cell, `${length === 0 ? point : ''}${'0'.repeat(most - length)}`] as const],
  );
}

/** What parts the fraction: the sign that stands once in a figure at most, behind all others, and somewhere before other than three figures. */
function pointOf(all: readonly string[]): '.' | ',' | undefined {
  const found = (['.', ','] as const).filter(
    (sign) =>
      all.every((figures) => /^[^.,]*$/.test(figures.slice(figures.indexOf(sign) + 1)) || !figures.includes(sign)) &&
      all.some((figures) => figures.includes(sign) && figures.length - figures.indexOf(sign) - 1 !== 3),
  );
  return found.length === 1 ? found[0] : undefined;
}
