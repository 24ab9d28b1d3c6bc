import { runsFromRight } from '../language/index.js';
import { type PrintInline, plainText, type Table, type TableCell } from '../model/index.js';
import { type ColumnSide, columnSides } from './column-sides.js';
import type { BlockContext } from './emit-blocks.js';
import { markFigures } from './emit-inlines.js';
import { figureColumns } from './figure-columns.js';
import { groupRows } from './group-rows.js';
import { headSpans } from './head-spans.js';
import { heldSpaces } from './held-spaces.js';
import { type ColumnWidths, planColumns } from './plan-columns.js';
import { splitHead } from './split-head.js';

/** How an ordinary table is set. */
export interface ColumnPlan extends ColumnWidths {
  readonly sides: readonly ColumnSide[];
  /** Points of room more behind the text of each column. */
  readonly gaps: readonly number[];
  /** Cells behind whose figures the room of others is left free, so that the points of their column stand below each other. */
  readonly unseen: ReadonlyMap<TableCell<PrintInline>, string>;
}

/** Figures at the end of their column would touch words at the beginning of the next one. */
const gap = 8;

/** The columns of an ordinary table on this paper: upright, smaller, or on a page that is turned. `nested`: within another block. */
export function planTable(table: Table<PrintInline>, context: BlockContext, nested: boolean): ColumnPlan {
  const { head, rows } = splitHead(table);
  const groups = groupRows(rows);
  const unseen = figureColumns(table.columns, rows, context.lang);
  // As the cells are set: a piece that holds needs its room.
  const textOf = (cell: TableCell<PrintInline>) => `${heldSpaces(textWithMarks(cell.children, context))}${unseen.get(cell) ?? ''}`;
  const headTexts = headSpans(head).map((row) => row.flatMap(({ cell, columns }) => sharedOut(textOf(cell), columns)));
  const rowTexts = rows.map((row, index) => {
    const [first] = row;
    // The head of a group stands across all columns, and is said again with a word more.
    if (first === undefined || nested || !groups.has(index)) return row.map(textOf);
    return sharedOut(`${textOf(first)} ${context.words.continued}`, row.length);
  });
  const { page, lang } = context;
  const sides = columnSides(table.columns, rows, lang);
  const end = runsFromRight(lang) ? 'left' : 'right';
  const gaps = sides.map((side, index) => (side === end && (sides[index + 1] ?? end) !== end ? gap : 0));
  const isAcross = !nested || (context.isFreeBeside === true && context.indent === 0);
  const portrait = isAcross ? page.full : page.text * 0.9;
  const paper = {
    portrait,
    landscape: nested ? portrait : page.height - page.left - page.right,
    scale: page.scale,
    ...(isAcross && { column: page.text }),
  };
  const columns = planColumns([...headTexts, ...rowTexts], paper, gaps);
  return { ...columns, sides, gaps, unseen: withoutParted(unseen, rows, rowTexts, columns) };
}

/** Where a column parts its longest figure, which stands on several lines then, no room is left behind the others: it would push them out. */
function withoutParted(
  unseen: ColumnPlan['unseen'],
  rows: readonly (readonly TableCell<PrintInline>[])[],
  texts: readonly (readonly string[])[],
  { longestWords }: ColumnWidths,
): ColumnPlan['unseen'] {
  if (unseen.size === 0) return unseen;
  const isParted = longestWords.map((longest, column) =>
    texts.some((row) => (row[column] ?? '').split(/[^\S\u00a0\u202f]+/).some(({ length }) => length > longest)),
  );
  const parted = new Set(rows.flatMap((row) => row.filter((_, column) => isParted[column] === true)));
  return new Map([...unseen].filter(([cell]) => !parted.has(cell)));
}

/** A text over several columns in as many pieces: each column makes room for its own. */
function sharedOut(text: string, columns: number): readonly string[] {
  const words = text.split(/(?<=\s)/u);
  const pieces = words.length < columns ? [...text] : words;
  const size = Math.ceil(pieces.length / columns);
  return Array.from({ length: columns }, (_, index) =>
    pieces
      .slice(index * size, (index + 1) * size)
      .join('')
      .trim(),
  );
}

/** The words, a raised figure for each figure and comma of the marks, and what references to pages and notes take. */
function textWithMarks(inlines: readonly PrintInline[], context: BlockContext): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'mark' && inline.word !== undefined) return `${inline.word}\u00a000`;
      if (inline.kind === 'mark') return raised(markFigures(inline.notes, context));
      if (inline.kind === 'page-reference') return `(${context.words.page}\u00a000)`;
      if (inline.kind === 'note-reference') return `(${context.words.note}\u00a000)`;
      // Letters of one width, about that of an o.
      if (inline.kind === 'code') return inline.text.replace(/[\p{L}\p{N}]/gu, 'o');
      return 'children' in inline ? textWithMarks(inline.children, context) : plainText([inline]);
    })
    .join('');
}

/** Figures of a mark, parted where lines may part them (`mark` in theme.typ): between all but the first three and the last three. */
function raised(figures: readonly number[]): string {
  return figures.map((figure, at) => `${at < 3 || at > figures.length - 3 ? '' : ' '}${'⁰'.repeat(String(figure).length + 1)}`).join('');
}
