import { type PrintInline, plainText, type ReactionRow, type ReactionTable } from '../model/index.js';
import { type BlockContext, emitNested } from './emit-blocks.js';
import { emitGroup } from './emit-group.js';
import { emitInlines, emitPlainMarks } from './emit-inlines.js';
import { tallestWholeRow } from './emit-table.js';
import { stringLiteral } from './escape.js';
import { estimateLines } from './estimate-height.js';
import { lastRowsMoving } from './last-rows-moving.js';
import { longestFitting } from './longest-fitting.js';
import { points, textHeight } from './page-geometry.js';
import { tableFlow } from './table-flow.js';
import { textWidth } from './text-width.js';
import { array, joined, type TypstSource, typst } from './typst-source.js';

/** Widths of the columns in millimetres; 0 where a table has no such column. */
interface Widths {
  readonly actor: number;
  readonly statement: number;
  readonly stance: number;
  readonly notes: number;
}

/** A run of statements: actor, what was said or done, stance where given, notes. `close`: a heading stands right above. */
export function emitReactionTable(table: ReactionTable, context: BlockContext, close = false): TypstSource {
  const { words } = context;
  const widths = columnWidths(table, context);
  const columns = [
    { width: widths.actor, head: words.actor },
    { width: widths.statement, head: words.statement },
    { width: widths.stance, head: words.stance },
    { width: widths.notes, head: words.notesColumn },
  ].filter(({ width }) => width > 0);
  const rows = table.rows.map((row) =>
    row.kind === 'group' ? [emitGroup(row.children, columns.length, row.place, context)] : emitRow(row, widths, context),
  );
  const heights = table.rows.map((row) => (row.kind === 'group' ? 18 : rowHeight(row, widths, context)));
  // The words of a group stay with the row behind them.
  const isWithoutGroup = (last: number) => table.rows.slice(-last).every(({ kind }) => kind === 'statement');
  const moving = lastRowsMoving(heights, context.page);
  const ends = isWithoutGroup(moving) ? moving : isWithoutGroup(2) ? 2 : 0;
  const flags = joined([
    tableFlow({ place: table.place, head: 24, rows: heights, first: table.rows[0]?.kind === 'group' ? 2 : 1 }, context.page),
    ...(ends > 0 && rows.length >= ends
      ? [
          typst`,ends: ${array(
            rows
              .slice(-ends)
              .reverse()
              .map(({ length }) => typst`${length}`),
          )}`,
        ]
      : []),
    ...(close ? [typst`,close: true`] : []),
    ...(table.hasNotes ? [typst`,notes: true`] : []),
  ]);
  return typst`#reaction-table(${array(columns.map(({ width }) => typst`${width}`))},${array(columns.map(({ head }) => stringLiteral(head)))}${flags},
${joined(rows.flat(), ',')})`;
}

/** Cell padding left and right, in points. */
const padding = 8;
/** An actor's column is made wider for a long word, a stance's for one of some words, up to so many millimetres. */
const widest = { actor: 50, stance: 30 };
/** More notes than this on one statement would make a tall and narrow column of them. */
const manyNotes = 9;

/** Larger print needs wider columns, and a stance never runs into the notes. */
function columnWidths(table: ReactionTable, context: BlockContext): Widths {
  const { scale, full } = context.page;
  const actors = table.rows.flatMap((row) => (row.kind === 'statement' && row.actor !== undefined ? [plainText(row.actor)] : []));
  const stances = table.rows.flatMap((row) => (row.kind === 'statement' && row.stance !== undefined ? [row.stance] : []));
  const millimetres = (text: string): number => ((textWidth(text) * 9 * scale + padding) * 25.4) / 72;
  const words = (texts: readonly string[]): readonly number[] => texts.flatMap((text) => text.split(/[\s-]+/u)).map(millimetres);
  const most = (values: readonly number[], limit: number): number => Math.max(0, ...values.filter((value) => value <= limit));
  const shortStances = most(stances.map(millimetres), widest.stance);
  const stanceWidth = Math.min(34, Math.max(18, shortStances, ...words([...stances, context.words.stance])));
  const actor = table.hasActors ? Math.max(42 * Math.min(scale, 1.12), most(words(actors), widest.actor)) : 0;
  const stance = table.hasStances ? stanceWidth : 0;
  const mostNotes = Math.max(0, ...table.rows.map((row) => (row.kind === 'statement' ? row.notes.length : 0)));
  const notes = table.hasNotes ? (mostNotes > manyNotes ? 26 : 13) * scale : 0;
  return { actor, stance, notes, statement: full - actor - stance - notes };
}

/** Characters that a line of a statement holds, also of one in a list. */
function longestInStatement({ statement }: Widths, { page }: BlockContext): number {
  return Math.max(20, Math.floor((points(statement) - padding) / (9 * page.scale) / 0.62) - 8);
}

/** Width in which a statement without an actor is set: no longer than a line of prose, though its cell may be wider. */
function spanWidth({ actor, statement }: Widths): number {
  return Math.min(120, actor + statement - 3);
}

function emitRow(row: ReactionRow, widths: Widths, context: BlockContext): readonly TypstSource[] {
  const tall = rowHeight(row, widths, context) > textHeight(context.page) * tallestWholeRow;
  // A row breaks only where each of its cells may.
  const split = tall ? typst`,split: true` : typst``;
  const statement = emitNested(row.blocks, {
    ...context,
    longestWord: longestInStatement(widths, context),
    onlyLong: true,
    indent: points(context.page.text - widths.statement) + padding,
  });
  const cells: TypstSource[] = [];
  if (row.actor === undefined || widths.actor === 0) {
    cells.push(typst`span-cell(${widths.actor === 0 ? 1 : 2},${spanWidth(widths)},${statement}${split})`);
  } else {
    const longestWord = longestFitting([plainText(row.actor)], (points(widths.actor) - padding) / (9 * context.page.scale));
    const actor = emitInlines(named(row.actor), { ...context, longestWord, onlyLong: true });
    const id = row.anchor === undefined ? typst`` : typst`,id: ${stringLiteral(row.anchor)}`;
    cells.push(typst`actor-cell(${actor}${id}${split})`, typst`cell(${statement}${split})`);
  }
  if (widths.stance > 0)
    cells.push(
      row.stance === undefined
        ? typst`[]`
        : typst`stance-cell(${stringLiteral(row.stance)}${row.stanceChange === undefined ? typst`` : typst`,change: ${row.stanceChange}`}${split})`,
    );
  if (widths.notes > 0) cells.push(row.notes.length === 0 ? typst`[]` : emitPlainMarks(row.notes, context));
  return cells;
}

/** About how high a row is, in points. */
function rowHeight(row: ReactionRow, widths: Widths, context: BlockContext): number {
  const size = 9 * context.page.scale;
  const width = points(row.actor === undefined ? spanWidth(widths) : widths.statement) - padding;
  return (estimateLines(row.blocks, width / size) * size * 4) / 3 + 6;
}

/** A name stands out from office and parenthesis; where the author set nothing bold, all of it does. */
function named(actor: readonly PrintInline[]): readonly PrintInline[] {
  const name = withoutComma(actor);
  const bold = name.some((inline) => inline.kind === 'styled' && inline.style === 'strong');
  return bold ? name : [{ kind: 'styled', style: 'strong', children: name }];
}

/** The comma that led from a name to its statement has nothing to lead to in a cell of its own. */
function withoutComma(actor: readonly PrintInline[]): readonly PrintInline[] {
  const last = actor.at(-1);
  return last?.kind === 'text' ? [...actor.slice(0, -1), { ...last, text: last.text.replace(/[\s,;:]+$/u, '') }] : actor;
}
