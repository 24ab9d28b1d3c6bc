import type { Layout } from '../model/index.js';

/** Where each change first shows: its id → page and points from the page's top. */
export function changedPlaces({ changes, changedBlocks }: Layout): ReadonlyMap<number, { readonly page: number; readonly y: number }> {
  const places = new Map<number, { page: number; y: number }>();
  const all = [
    ...changes.filter(({ kind }) => kind !== 'repeated'),
    ...changedBlocks.map(({ id, fromPage, fromY }) => ({ id, page: fromPage, y: fromY })),
  ];
  for (const { id, page, y } of all) {
    const known = places.get(id);
    if (known === undefined || page < known.page || (page === known.page && y < known.y)) places.set(id, { page, y });
  }
  return places;
}
