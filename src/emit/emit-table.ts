import { finding, type PrintInline, plainText, type SourcePlace, type Table, type TableCell } from '../model/index.js';
import type { CaptionedTable } from './captioned-table.js';
import type { BlockContext } from './emit-blocks.js';
import { emitGroup } from './emit-group.js';
import { emitInlines, emitPlainMarks } from './emit-inlines.js';
import { stringLiteral } from './escape.js';
import { textLines } from './estimate-height.js';
import { groupRows } from './group-rows.js';
import { headSpans } from './head-spans.js';
import { joinedLabels } from './joined-labels.js';
import { lastRowsMoving } from './last-rows-moving.js';
import { points, textHeight } from './page-geometry.js';
import { type ColumnPlan, planTable } from './plan-table.js';
import { rowGroups } from './row-groups.js';
import { rowHeads } from './row-heads.js';
import { splitHead } from './split-head.js';
import { tableFlow } from './table-flow.js';
import { array, joined, type TypstSource, typst } from './typst-source.js';
import { withMinus } from './with-minus.js';

const alignments = { left: typst`left`, center: typst`center`, right: typst`right` } as const;

/** A row that is thought to be taller than this share of the page may be split over two: then it is taller than half of it, however rough the estimate. */
export const tallestWholeRow = 0.6;

type Row = readonly TableCell<PrintInline>[];

interface TableSetting {
  /** Within a list, a quotation, a cell. */
  readonly nested?: boolean;
  /** A heading stands right above. */
  readonly close?: boolean;
  /** What goes along to a page that is turned. */
  readonly above?: TypstSource;
  readonly caption?: Pick<CaptionedTable, 'words' | 'isBelow'>;
}

/** An ordinary table: full width, columns shared out by their text, landscape where it must be. */
export function emitTable(
  written: Table<PrintInline>,
  context: BlockContext,
  { nested = false, close = false, above, caption }: TableSetting = {},
): TypstSource {
  const table = withMinus(written);
  const plan = planTable(table, context, nested);
  if (plan.overfull) {
    context.findings.push(
      finding('table-fits', {
        message: `Unexpected table of ${table.columns.length} columns, expected one that fits the page across at 7 pt`,
        hint: 'Split the table, or shorten its longest words.',
        source: table.place,
      }),
    );
  }
  const { head, rows } = splitHead(table);
  const heads = rowHeads(rows);
  const groups = groupRows(rows);
  const cells = rows.flatMap((row, at) => {
    if (groups.has(at) && !nested) return [emitGroup(row[0]?.children ?? [], row.length, row[0]?.place ?? table.place, context)];
    const split = isTall(row, plan, context);
    return row.map((cell, index) => {
      const unseen = plan.unseen.get(cell);
      const isRowHead = heads.has(cell);
      if (cell.isCovered === true) return isRowHead ? typst`covered-head` : typst`covered-cell`;
      return emitCell(cell, { split, isRowHead, ...(unseen !== undefined && { unseen }) }, cellContext(context, plan, index));
    });
  });
  const headCells = headSpans(head).flat();
  const header = array(
    headCells.map(({ cell, column, columns }) => {
      const words = emitInlines(cell.children, cellContext(context, plan, column));
      return columns === 1 ? words : typst`spanning-head(${columns},${words})`;
    }),
  );
  const again = headCells.some(({ cell }) => cell.children.some(holdsLink))
    ? headCells.map(({ cell, column }) => emitWords(cell, cellContext(context, plan, column)))
    : [];
  const call = nested ? typst`inner-table` : typst`data-table`;
  const isTurned = plan.landscape && !nested;
  const flags = joined([
    ...(plan.size === 9 ? [] : [typst`,size: ${plan.size}`]),
    ...(isTurned ? [typst`,landscape: true`] : nested ? [] : flowFlags(table.place, head, rows, plan, context, groups)),
    ...(close && !nested ? [typst`,close: true`] : []),
    ...(again.length > 0 ? [typst`,again: ${array(again)}`] : []),
    ...(caption === undefined ? [] : [typst`,caption: ${emitInlines(caption.words, context)}`]),
    ...(caption?.isBelow === true ? [typst`,captioned-at: bottom`] : []),
    ...(above === undefined ? [] : [typst`,before: [${above}]`]),
    ...(plan.gaps.some((gap) => gap > 0) ? [typst`,gaps: ${array(plan.gaps.map((gap) => typst`${gap}`))}`] : []),
  ]);
  const widths = array(plan.widths.map((width) => typst`${width}`));
  return typst`#${call}(${widths},${array(plan.sides.map((side) => alignments[side]))},${header}${flags},
${joined(cells, ',')})`;
}

function holdsLink(inline: PrintInline): boolean {
  switch (inline.kind) {
    case 'mark':
    case 'page-reference':
    case 'note-reference':
    case 'address':
    case 'jump':
      return true;
    default:
      return 'children' in inline && inline.children.some(holdsLink);
  }
}

/** How the table may go over pages. */
function flowFlags(
  place: SourcePlace,
  head: readonly Row[],
  rows: readonly Row[],
  plan: ColumnPlan,
  context: BlockContext,
  heading: ReadonlySet<number>,
): readonly TypstSource[] {
  const { page } = context;
  const heights = rows.map((row) => rowHeight(row, plan, context));
  const groups = rowGroups(rows);
  // The head of a group goes along to its first row.
  const [, lastOfFirst] = heading.has(0) ? [0, 1] : (groups[0] ?? [0, 0]);
  const isWhole = ([from, to]: readonly [number, number]) =>
    from < to && heights.slice(from, to + 1).reduce((sum, height) => sum + height, 0) <= textHeight(page) * tallestWholeRow;
  const joinedRows = groups.filter(isWhole).map(([from, to]) => typst`(${from},${to})`);
  const labels = joinedLabels(rows).map(
    ({ column, first, last, cell }) => typst`(${column},${first},${last},${emitLabel(cell, cellContext(context, plan, column))})`,
  );
  const last = lastRowsMoving(heights, page);
  const areAlone = groups.slice(-2).every(([from, to]) => from === to);
  return [
    tableFlow(
      { place, head: head.reduce((sum, row) => sum + rowHeight(row, plan, context), 6), rows: heights, first: lastOfFirst + 1 },
      page,
    ),
    ...(joinedRows.length === 0 ? [] : [typst`,joined: ${array(joinedRows)}`]),
    ...(labels.length === 0 ? [] : [typst`,labels: ${array(labels)}`]),
    ...(heading.size > 0
      ? [typst`,last: ${endsOf(last, rows.length - 1 - Math.max(...heading))}`]
      : areAlone && last > 2
        ? [typst`,last: ${last}`]
        : []),
  ];
}

/** How many of the last rows tell where they stand: those below the last head of a group, and none where this keeps the only one of them. */
function endsOf(last: number, below: number): number {
  return last <= below ? last : below >= 2 ? 2 : 0;
}

function isTall(row: Row, plan: ColumnPlan, context: BlockContext): boolean {
  return rowHeight(row, plan, context) > textHeight(context.page) * tallestWholeRow;
}

/** About how high a row is, in points. */
function rowHeight(row: Row, plan: ColumnPlan, context: BlockContext): number {
  const size = plan.size * context.page.scale;
  const lines = Math.max(
    1,
    ...row.map((cell, index) => textLines(plainText(cell.children), (points(plan.widths[index] ?? 10) - 8) / size)),
  );
  return (lines * size * 4) / 3 + 6;
}

function cellContext(context: BlockContext, { longestWords }: ColumnPlan, column: number): BlockContext {
  return { ...context, longestWord: longestWords[column] ?? context.longestWord, onlyLong: true };
}

function emitLabel(cell: TableCell<PrintInline>, context: BlockContext): TypstSource {
  const words = emitWords(cell, context);
  return cell.isHead === true ? typst`head-cell(${words})` : words;
}

/** Words alone: said again, they cite nothing. */
function emitWords({ children }: TableCell<PrintInline>, context: BlockContext): TypstSource {
  return emitInlines([{ kind: 'text', text: plainText(children).trim() }], context);
}

interface CellSetting {
  readonly split: boolean;
  readonly isRowHead: boolean;
  /** Figures whose room is left free behind those of the cell. */
  readonly unseen?: string;
}

function emitCell(cell: TableCell<PrintInline>, { split, isRowHead, unseen }: CellSetting, context: BlockContext): TypstSource {
  const own = emitCellBody(cell, context);
  const content = unseen === undefined ? own : typst`[#${own};#hide(${stringLiteral(unseen)})]`;
  const body = cell.isHead === true ? typst`head-cell(${content})` : content;
  return typst`cell(${body}${split ? typst`,split: true` : typst``}${isRowHead ? typst`,head: true` : typst``})`;
}

/** In a cell of its own a mark is a figure at full size: there is no word for it to stand above. */
function emitCellBody({ children }: TableCell<PrintInline>, context: BlockContext): TypstSource {
  const marks = children.filter((child) => child.kind === 'mark');
  const isAlone =
    marks.length > 0 && plainText(children).trim() === '' && children.every((child) => child.kind === 'mark' || child.kind === 'text');
  if (!isAlone) return emitInlines(children, context);
  const notes = marks.flatMap((mark) => mark.notes);
  return emitPlainMarks(notes, context);
}
