import type { Layout } from '../model/index.js';

/** Quarters of a point above and below each row by which a table is loosened, until two of its rows stand on its last page: in two steps, since each is a pass. */
const step = 2;
export const mostLoosening = 4;

/** Tables of which the last row stands alone on a page: id → how far they are loosened. Those that were loosened stay so: nothing sways. */
export function loosenedTables({ tableEnds }: Layout, before: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const loosened: Record<string, number> = { ...before };
  for (const [index, { id, page }] of tableEnds.entries()) {
    // The last row but one, then the last; two others may stand before them.
    const last = tableEnds[index + 1];
    const degree = before[id] ?? 0;
    if (last?.id === id && tableEnds[index + 2]?.id !== id && last.page > page && degree < mostLoosening) loosened[id] = degree + step;
  }
  return loosened;
}
