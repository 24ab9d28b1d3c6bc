import type { GlanceRow } from '../../model/index.js';

/** Whether rows at a glance name somebody, or say something: sub-headings with their pages alone are what *Inside* lists. */
export function isOverview(rows: readonly GlanceRow[]): boolean {
  return rows.some(({ isSection, stance, text }) => isSection === undefined || stance !== undefined || text !== undefined);
}
