import { runsFromRight } from '../language/index.js';
import { type PrintInline, plainText, type Table, type TableCell } from '../model/index.js';
import { isGap } from './is-gap.js';

/** Where the text of a column stands on paper. */
export type ColumnSide = 'left' | 'center' | 'right';

/** The side of each column, by the rows below its head: as the article says it, else columns of figures on the right and others where lines begin. `left` and `right` are meant as they are said, also on a page that runs from right to left. */
export function columnSides(columns: Table<PrintInline>['columns'], rows: Table<PrintInline>['rows'], lang: string): readonly ColumnSide[] {
  const start = runsFromRight(lang) ? 'right' : 'left';
  return columns.map((alignment, index) => (alignment !== 'default' ? alignment : isNumeric(rows, index) ? 'right' : start));
}

/** Figures with signs and units, or a range of them. */
const amount =
  /^[+\-−–~≈<>(]*\p{Sc}?\s?\.?\p{Nd}[\p{Nd}.,٫٬’'\s\u00a0\u202f]*(?:[-–]\p{Nd}[\p{Nd}.,٫٬’'\u00a0\u202f]*)?\s?[%٪‰\p{Sc}\p{L}²³)]{0,6}$/u;

/** A column of figures, but for gaps: signs, units and footnote letters may stand with them, and some may be ranges. */
function isNumeric(rows: readonly (readonly TableCell<PrintInline>[])[], column: number): boolean {
  const cells = rows.map((row) => plainText(row[column]?.children ?? []).trim()).filter((text) => text !== '');
  return (
    cells.length > 0 &&
    // Ranges alone are no amounts: years, pages, scores.
    cells.some((text) => /\p{Nd}/u.test(text) && !/\p{Nd}[-–]\p{Nd}/u.test(text)) &&
    cells.every((text) => isGap(text) || amount.test(text))
  );
}
