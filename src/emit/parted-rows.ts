import type { Layout } from '../model/index.js';
import { mostLoosening } from './loosened-tables.js';
import type { Positions } from './positions-file.js';

/** What begins a page from the next pass on: the first place on paper where rows that a cell joins are parted, or a last row stands alone though its table is loosened. */
export function partedRows(
  { joinedRows, tableEnds }: Pick<Layout, 'joinedRows' | 'tableEnds'>,
  { breaks, tables }: Pick<Positions, 'breaks' | 'tables'>,
): string | undefined {
  const parted: { readonly id: string; readonly page: number }[] = [];
  for (const [index, { id, page }] of joinedRows.entries()) {
    const last = joinedRows[index + 1];
    if (last?.id === id && last.page > page) parted.push({ id, page });
  }
  for (const [index, { id, page }] of tableEnds.entries()) {
    const [last, next] = [tableEnds[index + 1], tableEnds[index + 2]];
    if (last?.id !== id || next?.id === id || last.page === page || tables[id] !== mostLoosening) continue;
    // What stays behind: those rows at least that tell where they are.
    const others = tableEnds.slice(Math.max(0, index - 2), index).filter((row) => row.id === id);
    if (others.length > 0 && others.every((row) => row.page === page)) parted.push({ id, page });
  }
  return parted.filter(({ id }) => !breaks.includes(id)).sort((a, b) => a.page - b.page)[0]?.id;
}
