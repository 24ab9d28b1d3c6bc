import type { Layout, Summary } from '../model/index.js';

/** An overview on page one with which there is nothing to look up. */
export type IdleOverview = 'inside' | 'glance';

/**
 * The overview that does no work, if there is one: a list of what is inside that names headings on fewer than two pages behind page one;
 * reactions at a glance that all stand on page one.
 */
export function idleOverview({ parts }: Summary, { headings, rows }: Layout): IdleOverview | undefined {
  const pages = new Map([...headings, ...rows].map(({ id, page }) => [id, page]));
  for (const part of parts) {
    if (part.kind === 'inside') {
      const behind = new Set(part.entries.map(({ heading }) => pages.get(heading) ?? 1).filter((page) => page > 1));
      if (behind.size < 2) return 'inside';
    }
    if (part.kind === 'glance' && part.rows.every(({ see }) => see !== undefined && pages.get(see) === 1)) return 'glance';
  }
  return undefined;
}
