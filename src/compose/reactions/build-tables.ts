import type { ReactionGroup, ReactionRow, ReactionTable } from '../../model/index.js';
import { liftNotes } from './lift-notes.js';
import type { ReadSection, StatementRun } from './read-section.js';
import type { Stances } from './resolve-stances.js';
import type { Statement, StatementGroup } from './statement.js';
import { marksIn, marksOf } from './walk-inlines.js';

/** Whether a statement of the section cites something: then all its tables with actors have a Notes column, so that it stands in one place throughout. */
export function sectionHasNotes(section: ReadSection): boolean {
  return section.parts.some((part) => part.kind === 'run' && part.entries.some((entry) => entry.kind === 'statement' && isCited(entry)));
}

function isCited({ actor, blocks }: Statement): boolean {
  return !marksIn(actor ?? []).next().done || !marksOf(blocks).next().done;
}

/**
 * Sets a run of statements as a table; as several where a statement outside all groups follows a group, or it would read as one of the group's.
 * `anchors`: of the statements that page one leads to.
 */
export function buildTables(
  run: StatementRun,
  hasNotes: boolean,
  stances: Stances,
  anchors: ReadonlyMap<Statement, string>,
): readonly ReactionTable[] {
  const tables: (ReactionRow | ReactionGroup)[][] = [];
  let isInGroup = false;
  for (const entry of run.entries) {
    const table = tables.at(-1);
    const row = entry.kind === 'group' ? toGroup(entry) : toRow(entry, stances, anchors.get(entry));
    const leavesGroup = isInGroup && entry.kind === 'statement' && entry.group === undefined;
    if (table === undefined || leavesGroup) tables.push([row]);
    else table.push(row);
    isInGroup = entry.kind === 'group' || entry.group !== undefined;
  }
  return tables.map((rows, index) => {
    const hasActors = rows.some((row) => row.kind === 'statement' && row.actor !== undefined);
    return {
      kind: 'reaction-table',
      rows,
      hasActors,
      hasStances: rows.some((row) => row.kind === 'statement' && row.stance !== undefined),
      // Beside statements of nobody's an empty column parts nothing.
      hasNotes: hasNotes && (hasActors || rows.some((row) => row.kind === 'statement' && row.notes.length > 0)),
      place: index === 0 ? run.place : (rows[0]?.place ?? run.place),
    };
  });
}

function toGroup({ kind, children, place }: StatementGroup): ReactionGroup {
  return { kind, children, place };
}

function toRow(statement: Statement, stances: Stances, anchor: string | undefined): ReactionRow {
  const { notes, blocks } = liftNotes(statement.actor ?? [], statement.blocks);
  const stance = stances.ofStatement.get(statement);
  return {
    kind: 'statement',
    ...(statement.actor === undefined ? {} : { actor: statement.actor }),
    ...(anchor === undefined ? {} : { anchor }),
    blocks,
    ...(stance === undefined ? {} : { stance }),
    notes,
    place: statement.place,
  };
}
