import type { GlanceRow, SummaryPart } from '../../model/index.js';
import { isOverview } from './is-overview.js';

/**
 * Reactions at a glance, where there is more than one row of them. No row of a table without stances has an empty cell, which would read as
 * if nothing had been said: where a section has no closing words, the names of those who speak there stand in; where there are none either, it is left out.
 */
export function glancePart(rows: readonly GlanceRow[]): readonly SummaryPart[] {
  if (rows.length < 2) return [];
  const shown = shownOf(rows);
  return shown.length > 1 && isOverview(shown) ? [{ kind: 'glance', derived: true, rows: shown }] : [];
}

function shownOf(rows: readonly GlanceRow[]): readonly GlanceRow[] {
  const stances = rows.filter(({ stance }) => stance !== undefined).length;
  if (stances > 0) {
    // Somebody without a stance has none printed: where the author gives them, that is told, too. Of a section it says nothing.
    const named = rows.filter(isNamed);
    return (named.length > 1 || stances * 2 < rows.length ? named : rows).map(({ text: _, names: __, ...row }) => row);
  }
  const filled = rows.map((row): GlanceRow => (row.text === undefined && row.names !== undefined ? { ...row, text: row.names } : row));
  const told = filled.filter(({ text }) => text !== undefined);
  // Where most say nothing, names and pages do; those of sections stand under *Inside*.
  return told.length * 2 < rows.length ? filled.filter(isNamed).map(({ text: _, names: __, ...row }): GlanceRow => row) : told;
}

/** Actors, and sections that tell something: a stance. */
function isNamed({ isSection, stance }: GlanceRow): boolean {
  return isSection === undefined || stance !== undefined;
}
