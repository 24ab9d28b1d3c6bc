import type { PrintInline, ReactionGroup, ReactionRow, ReactionTable } from '../model/index.js';
import { type BlockContext, emitNested } from './emit-blocks.js';
import { emitInlines, emitMark } from './emit-inlines.js';
import { tallestWholeRow } from './emit-table.js';
import { stringLiteral } from './escape.js';
import { estimateLines } from './estimate-height.js';
import { points, textHeight } from './page-geometry.js';
import { array, joined, type TypstSource, typst } from './typst-source.js';

/** Widths in millimetres; the statement takes what is left. */
const widths = { actor: 42, stance: 20, notes: 14 } as const;

/** A run of statements: actor, what was said or done, stance where given, notes. */
export function emitReactionTable(table: ReactionTable, context: BlockContext): TypstSource {
  const { words } = context;
  const columns = [
    { width: typst`${widths.actor}`, head: words.actor, shown: table.hasActors },
    { width: typst`0`, head: words.statement, shown: true },
    { width: typst`${widths.stance}`, head: words.stance, shown: table.hasStances },
    { width: typst`${widths.notes}`, head: words.notesColumn, shown: table.hasNotes },
  ].filter(({ shown }) => shown);
  const statementWidth =
    points(
      context.page.full -
        (table.hasActors ? widths.actor : 0) -
        (table.hasStances ? widths.stance : 0) -
        (table.hasNotes ? widths.notes : 0),
    ) - 8;
  const rows = table.rows.map((row) =>
    row.kind === 'group' ? emitGroup(row, columns.length, context) : emitRow(row, table, statementWidth, context),
  );
  return typst`#reaction-table(${array(columns.map(({ width }) => width))},${array(columns.map(({ head }) => stringLiteral(head)))},
${joined(rows, ',')})`;
}

function emitGroup(group: ReactionGroup, columns: number, context: BlockContext): TypstSource {
  return typst`group-cell(${columns},${emitInlines(group.children, context)})`;
}

function emitRow(row: ReactionRow, table: ReactionTable, width: number, context: BlockContext): TypstSource {
  const size = 9 * context.page.scale;
  const tall = (estimateLines(row.blocks, width / size) * size * 4) / 3 > textHeight(context.page) * tallestWholeRow;
  const split = tall ? typst`,split: true` : typst``;
  const statement = emitNested(row.blocks, { ...context, longestWord: 30 });
  const cells: TypstSource[] = [];
  if (!table.hasActors) {
    cells.push(typst`span-cell(1,${statement}${split})`);
  } else if (row.actor === undefined) {
    cells.push(typst`span-cell(2,${statement}${split})`);
  } else {
    const actor = emitInlines(named(row.actor), { ...context, longestWord: 16 });
    cells.push(typst`actor-cell(${actor})`, typst`cell(${statement}${split})`);
  }
  if (table.hasStances) cells.push(row.stance === undefined ? typst`[]` : typst`stance-cell(${stringLiteral(row.stance)})`);
  if (table.hasNotes) cells.push(row.notes.length === 0 ? typst`[]` : typst`[${emitMark(typst`plain-marks`, row.notes, context)}]`);
  return joined(cells, ',');
}

/** A name stands out from office and parenthesis; where the author set nothing bold, all of it does. */
function named(actor: readonly PrintInline[]): readonly PrintInline[] {
  const bold = actor.some((inline) => inline.kind === 'styled' && inline.style === 'strong');
  return bold ? actor : [{ kind: 'styled', style: 'strong', children: actor }];
}
