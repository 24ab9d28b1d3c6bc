import type { Token } from 'markdown-it';
import { type Alignment, type ArticleBlock, type ArticleInline, type Attributes, finding, type TableCell } from '../../model/index.js';
import { type BlockContext, placeOfBlock } from './build-blocks.js';
import { buildInlines } from './build-inlines.js';
import { surplusCells } from './note-surplus-cells.js';
import { noAttributes } from './parse-attributes.js';
import { reportCaption } from './report-broken-table.js';
import { reportIdleAttributes } from './report-idle-attributes.js';
import { attributesAlone } from './take-attributes.js';
import { cellPlaces } from './text-origin.js';
import type { TokenCursor } from './token-cursor.js';

/** Builds a pipe table, its opening token just taken. */
export function buildTable(token: Token, cursor: TokenCursor, context: BlockContext): ArticleBlock {
  const rows: (readonly TableCell<ArticleInline>[])[] = [];
  const columns: Alignment[] = [];
  let attributes: Attributes = noAttributes;
  for (let next = cursor.take(); next !== undefined && next.type !== 'table_close'; next = cursor.take()) {
    if (next.type === 'th_open') columns.push(alignmentOf(next));
    if (next.type !== 'tr_open') continue;
    const alone = attributesBelow(next, cursor, context);
    if (alone !== undefined) {
      attributes = alone;
      reportIdleAttributes(alone, 'table', context.origin.placeOf(next.map?.[0] ?? 0), context.reading);
    }
    const below = cursor.peek(1);
    if (below?.type === 'inline' && !context.origin.line(next.map?.[0] ?? 0).includes('|'))
      reportCaption(below.content, context.origin.placeOf(next.map?.[0] ?? 0), context.reading);
    const cells = takeCells(next, cursor, columns, context);
    if (alone === undefined) rows.push(cells);
    reportSurplus(next, columns.length, context);
  }
  const [header = [], ...body] = rows;
  return { kind: 'table', columns, header, rows: body, attributes, place: placeOfBlock(token, context) };
}

function takeCells(row: Token, cursor: TokenCursor, columns: Alignment[], { reading, origin }: BlockContext): TableCell<ArticleInline>[] {
  const line = row.map?.[0] ?? 0;
  const placesIn = cellPlaces(origin, line);
  const cells: TableCell<ArticleInline>[] = [];
  for (let next = cursor.take(); next !== undefined && next.type !== 'tr_close'; next = cursor.take()) {
    if (next.type === 'th_open') columns.push(alignmentOf(next));
    if (next.type !== 'inline') continue;
    const placeOf = placesIn(next);
    cells.push({ children: buildInlines(next.children ?? [], placeOf, reading), place: placeOf(0) });
  }
  return cells;
}

/** Reports cells behind the last column, which every reader of Markdown drops. */
function reportSurplus(row: Token, columns: number, { reading, origin }: BlockContext): void {
  for (const { words, offset } of surplusCells(row)) {
    const place = origin.placeOf(row.map?.[0] ?? 0, offset);
    reading.departures.push({ kind: 'left-out', what: 'surplus-cell', words, place });
    reading.findings.push(
      finding('cell-has-column', {
        message: `Unexpected cell “${words}” behind the last column, expected ${columns} in the row as in the header; it is not printed`,
        hint: 'Give the header and the line below it a further column, or write a pipe that belongs to the words as \\|.',
        source: place,
      }),
    );
  }
}

/** A line of braces directly under a table is read as its last row. */
function attributesBelow(row: Token, cursor: TokenCursor, { origin }: BlockContext): Attributes | undefined {
  const cell = cursor.peek(1);
  if (cell?.type !== 'inline' || origin.line(row.map?.[0] ?? 0).includes('|')) return undefined;
  return attributesAlone(cell.content);
}

function alignmentOf(cell: Token): Alignment {
  const match = /text-align:(left|center|right)/.exec(String(cell.attrGet('style') ?? ''));
  return (match?.[1] as Alignment | undefined) ?? 'default';
}
