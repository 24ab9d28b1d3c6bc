import { runPieces } from './break-pieces.js';
import { longestFitting } from './longest-fitting.js';
import { textWidth } from './text-width.js';

/** How the columns of a table share a page: widths in millimetres, type size in points before the print's scale. */
export interface ColumnWidths {
  readonly widths: readonly number[];
  readonly size: number;
  readonly landscape: boolean;
  /** No page can hold the table, even across and at the smallest type. */
  readonly overfull: boolean;
  /** For each column the characters that a word may have before it is parted. */
  readonly longestWords: readonly number[];
}

/** Type sizes from the design's own down to its smallest. */
const sizes = [9, 8.5, 8, 7.5, 7] as const;
/** In large print, rather than refuse a table: none is smaller on paper than the design's smallest. */
const smaller = [6.5, 6, 5.5] as const;
const smallest = 7;
/** Words stay whole before type goes down further than this; then long ones are parted, in type as large as can be. */
const attempts = [
  { need: 'comfortable', words: 'whole', sizes: sizes.filter((size) => size >= 8.5) },
  { need: 'modest', words: 'whole', sizes: sizes.filter((size) => size >= 8) },
  { need: 'comfortable', words: 'parted', sizes },
  { need: 'least', words: 'whole', sizes: sizes.filter((size) => size >= 8.5) },
  { need: 'least', words: 'parted', sizes },
] as const;
const pointsPerMillimetre = 72 / 25.4;
/** Cell padding left and right, in points. */
const padding = 8;
/** A word longer than this many characters may be parted: hyphenated, or cut where it has no syllables. */
const unbroken = 14;
/** One that marks touch is not hyphenated by the engine; up to so many characters a column holds it whole. */
const wholeWithMarks = 24;
/** A part of a word has no more characters than this, with its hyphen. */
const part = 13;
/** A word that is better not parted; an address or a number is none, and some scripts break between letters anyway. */
const word = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{P}]*$/u;
/** Wider by more than this share, columns drift apart. */
const mostStretch = 1.4;
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
/** Rather than have smaller type, a column of text makes do with so many ems, and so many lines. */
const modestWidth = 6.5;
const modestLines = 8;

/**
 * Marks in the cells are raised figures. Shares the width out over the columns as browsers do: each gets what its longest word needs, the rest goes in proportion to
 * what its text would like. Narrows the type before cells become columns of single words, and before it turns the page. Long words are parted only where whole ones
 * do not fit. `gaps`: points of room more behind the text of columns; `column`: width of the text beside which tables stand.
 */
export function planColumns(
  rows: readonly (readonly string[])[],
  paper: { readonly portrait: number; readonly landscape: number; readonly scale: number; readonly column?: number },
  gaps: readonly number[] = [],
): ColumnWidths {
  const count = Math.max(...rows.map((row) => row.length), 1);
  const columns = Array.from({ length: count }, (_, index) =>
    demand(
      rows.map((row) => row[index] ?? ''),
      padding + (gaps[index] ?? 0),
    ),
  );
  for (const landscape of [false, true]) {
    const available = (landscape ? paper.landscape : paper.portrait) * pointsPerMillimetre;
    for (const { need, words, sizes } of attempts) {
      for (const size of sizes) {
        const em = size * paper.scale * margin;
        const least = columns.map(
          (column) => (words === 'whole' ? Math.max(column[need], column.whole) : column[need]) * em + column.padding,
        );
        if (sum(least) > available) continue;
        const column = landscape ? undefined : paper.column;
        return { ...share(columns, least, em, available, column && column * pointsPerMillimetre), size, landscape, overfull: false };
      }
    }
  }
  const available = paper.landscape * pointsPerMillimetre;
  for (const size of smaller.filter((size) => size * paper.scale >= smallest)) {
    const em = size * paper.scale * margin;
    const least = columns.map((column) => column.least * em + column.padding);
    if (sum(least) <= available) return { ...share(columns, least, em, available), size, landscape: true, overfull: false };
  }
  const width = available / count;
  const even = columns.map(() => width / pointsPerMillimetre);
  const longest = Math.max(2, Math.floor((width - padding) / 5));
  return { widths: even, size: 7, landscape: true, overfull: true, longestWords: columns.map(() => longest) };
}

interface Demand {
  /** Ems of the longest piece that is never parted. */
  readonly least: number;
  /** Ems of the longest word. */
  readonly whole: number;
  /** Ems that keep its cells from growing tall. */
  readonly comfortable: number;
  /** Ems that are enough where type would be small otherwise. */
  readonly modest: number;
  /** Ems of the longest text on one line. */
  readonly wished: number;
  readonly cells: readonly string[];
  /** Points beside the text, on both sides together. */
  readonly padding: number;
}

/** Where a line may end (Unicode Standard Annex 14): at spaces, but for those that hold, behind dashes, behind a hyphen and a slash before no figure. */
const lineEnds = /[^\S\u00a0\u202f]+|(?<=-)(?![\d-])|(?<=[–—])(?!\d)|(?<=\/)(?=\p{L})(?![^\s()]{1,8}\))/u;

/** The head may stand on several lines; only its longest word counts for comfort. Its bold sans is no wider than the text of the cells. */
function demand(cells: readonly string[], padding: number): Demand {
  let least = 1.2;
  let whole = 1.2;
  let wished = 1.2;
  for (const cell of cells) {
    wished = Math.max(wished, textWidth(cell));
    for (const run of cell.split(lineEnds)) {
      const own = widestPart(run) + 0.3;
      least = Math.max(least, own);
      whole = Math.max(whole, word.test(run.replace(raisedEnd, '')) ? textWidth(run) + 0.3 : own);
    }
  }
  const body = Math.max(0, ...cells.slice(1).map(textWidth));
  // A short cell stays on its line before a long one gets more room.
  const comfortable = Math.max(least, body <= shortCell ? body : Math.min(Math.max(body / comfortableLines, shortCell), comfortableWidth));
  const modest = Math.max(least, body <= modestWidth ? body : Math.min(Math.max(body / modestLines, modestWidth), comfortableWidth));
  return { least, whole, comfortable, modest, wished: Math.max(wished, least), cells, padding };
}

/** Ems that a run needs at least, the marks behind it with its last part. */
function widestPart(run: string): number {
  const letters = run.replace(raisedEnd, '');
  if (letters !== run && letters.length <= wholeWithMarks && word.test(letters)) return textWidth(run);
  const parts = piecesOf(letters);
  const last = parts.length - 1;
  return Math.max(...parts.map((piece, index) => textWidth(index === last ? piece + run.slice(letters.length) : piece)));
}

/** Where a run may be parted: long words may, spaces that hold may not. */
function piecesOf(run: string): readonly string[] {
  const pieces: string[] = [];
  for (const own of run.split(/(?<=[\u00a0\u202f])/)) {
    const [first = '', ...others] = own.length > unbroken ? runPieces(own, part - 1) : [own];
    pieces.push((pieces.pop() ?? '') + first, ...others);
  }
  return pieces;
}

function share(columns: readonly Demand[], least: readonly number[], em: number, available: number, column?: number) {
  const given = keepWhole(
    least,
    columns.map(({ whole, padding }) => whole * em + padding),
    available,
  );
  const wishes = columns.map((column, index) => Math.max(column.wished * em + column.padding, given[index] ?? 0));
  const spare = available - sum(given);
  const wanted = sum(wishes) - sum(given);
  const stretch = stretchOf(sum(wishes), available, column);
  const widths = given.map((width, index) => {
    const wish = wishes[index] ?? width;
    return wanted <= spare ? wish * stretch : width + (spare * (wish - width)) / wanted;
  });
  return {
    widths: widths.map((width) => width / pointsPerMillimetre),
    longestWords: columns.map(({ cells, padding }, index) => longestFitting(cells, ((widths[index] ?? 0) - padding) / em)),
  };
}

/** A table that needs less than the page's width ends where the text does, or where the page does; one that is far narrower is not blown up. */
function stretchOf(wished: number, available: number, column = available): number {
  const edge = wished <= column ? column : available;
  return Math.min(edge / wished, mostStretch);
}

/** Before any text gets its share, room goes to words that would be parted, those first that need the least more. */
function keepWhole(least: readonly number[], whole: readonly number[], available: number): readonly number[] {
  const given = [...least];
  const missing = (index: number): number => Math.max(0, (whole[index] ?? 0) - (least[index] ?? 0));
  let spare = available - sum(least);
  for (const index of [...least.keys()].sort((a, b) => missing(a) - missing(b))) {
    if (missing(index) > spare) break;
    given[index] = (least[index] ?? 0) + missing(index);
    spare -= missing(index);
  }
  return given;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
