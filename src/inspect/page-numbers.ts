import type { PageNode } from './read-page-tree.js';

/** Page numbers by the object that a page is; of one that the file shows twice, where it comes first. */
export function pageNumbers(pages: readonly PageNode[]): ReadonlyMap<number | undefined, number> {
  return new Map(pages.map(({ object }, index) => [object, index + 1] as const).reverse());
}
