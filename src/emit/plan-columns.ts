import { runPieces } from './break-pieces.js';
import { textWidth } from './text-width.js';

/** How an ordinary table is set: widths in millimetres, type size in points before the print's scale. */
export interface ColumnPlan {
  readonly widths: readonly number[];
  readonly size: number;
  readonly landscape: boolean;
  /** No page can hold the table, even across and at the smallest type. */
  readonly overfull: boolean;
  /** For each column the characters that a word may have before it is cut. */
  readonly longestWords: readonly number[];
}

/** Type sizes from the design's own down to its smallest. */
const sizes = [9, 8.5, 8, 7.5, 7] as const;
const pointsPerMillimetre = 72 / 25.4;
/** Cell padding left and right, in points. */
const padding = 8;
/** A word longer than this many characters may be hyphenated or cut. */
const unbroken = 14;
/** Estimates may be a little short of what the engine sets. */
const margin = 1.06;

/** A cell on about so many lines at most reads well. */
const comfortableLines = 5;
/** A cell of this many ems, some sixteen characters, is short. */
const shortCell = 8.5;
/** Marks stay with their word. */
const raisedEnd = /[⁰¹²³⁴-⁹]+$/u;
/** No column claims more than this for comfort, in ems: a long text takes its lines. */
const comfortableWidth = 11;

/**
 * Marks in the cells are raised figures. Shares the width out over the columns as browsers do: each gets what its longest word needs, the rest goes in proportion to
 * what its text would like. Narrows the type before cells become columns of single words, and before it turns the page.
 */
export function planColumns(
  rows: readonly (readonly string[])[],
  paper: { readonly portrait: number; readonly landscape: number; readonly scale: number },
): ColumnPlan {
  const count = Math.max(...rows.map((row) => row.length), 1);
  const columns = Array.from({ length: count }, (_, index) => demand(rows.map((row) => row[index] ?? '')));
  for (const landscape of [false, true]) {
    const available = (landscape ? paper.landscape : paper.portrait) * pointsPerMillimetre;
    for (const need of ['comfortable', 'least'] as const) {
      for (const size of sizes) {
        const em = size * paper.scale * margin;
        const least = columns.map((column) => column[need] * em + padding);
        if (sum(least) <= available) return { ...share(columns, least, em, available), size, landscape, overfull: false };
      }
    }
  }
  const width = (paper.landscape * pointsPerMillimetre) / count;
  const even = columns.map(() => width / pointsPerMillimetre);
  const longest = Math.max(2, Math.floor((width - padding) / 5));
  return { widths: even, size: 7, landscape: true, overfull: true, longestWords: columns.map(() => longest) };
}

interface Demand {
  /** Ems of the longest unbreakable piece. */
  readonly least: number;
  /** Ems that keep its cells from growing tall. */
  readonly comfortable: number;
  /** Ems of the longest text on one line. */
  readonly wished: number;
  /** Runs without a space that may have to be cut. */
  readonly long: readonly string[];
}

/** The head may stand on several lines; only its longest word counts for comfort. */
function demand(cells: readonly string[]): Demand {
  let least = 1.2;
  let wished = 1.2;
  const long: string[] = [];
  for (const cell of cells) {
    wished = Math.max(wished, textWidth(cell));
    long.push(...cell.split(/\s+/).filter((word) => word.length > unbroken));
    for (const word of cell.split(/[\s\-–—/]+/)) {
      const letters = word.replace(raisedEnd, '');
      const piece = letters.length > unbroken ? (runPieces(letters, unbroken - 2)[0] ?? letters) : letters;
      least = Math.max(least, textWidth(piece + word.slice(letters.length)) + 0.3);
    }
  }
  const body = Math.max(0, ...cells.slice(1).map(textWidth));
  // A short cell stays on its line before a long one gets more room.
  const comfortable = Math.max(least, body <= shortCell ? body : Math.min(Math.max(body / comfortableLines, shortCell), comfortableWidth));
  return { least, comfortable, wished: Math.max(wished, least), long };
}

function share(columns: readonly Demand[], least: readonly number[], em: number, available: number) {
  const wishes = columns.map((column, index) => Math.max(column.wished * em + padding, least[index] ?? 0));
  const spare = available - sum(least);
  const wanted = sum(wishes) - sum(least);
  // A table that needs less than the page's width is not blown up beyond its wishes by more than a third.
  const widths = least.map((width, index) => {
    const wish = wishes[index] ?? width;
    return wanted <= spare ? wish * Math.min(1.34, available / sum(wishes)) : width + (spare * (wish - width)) / wanted;
  });
  return {
    widths: widths.map((width) => width / pointsPerMillimetre),
    longestWords: columns.map(({ long }, index) => longestIn(long, ((widths[index] ?? 0) - padding) / em)),
  };
}

/** No word is cut that fits its column of so many ems. */
function longestIn(words: readonly string[], width: number): number {
  const tooLong = words.filter((word) => textWidth(word) + 0.3 > width).map((word) => word.replace(raisedEnd, '').length - 1);
  return Math.max(unbroken, Math.min(...tooLong, Math.max(Math.floor(width / 0.55), ...words.map((word) => word.length))));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
