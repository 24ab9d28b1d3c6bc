import { type PageGeometry, textHeight } from './page-geometry.js';

/** A row of three lines or more takes this share of the page: it may be the only one of a table there. */
export const tallRow = 0.06;
/** A gap of more than this share of a page is worse than a row alone on the next one. */
const mostLeftEmpty = 0.25;

/**
 * How many of the last rows must be known to keep the last one from standing alone on a page: two, and where the first of these may go
 * over with it, without a great gap, also those that stay behind, two or a tall one. Heights in points, roughly.
 */
export function lastRowsMoving(heights: readonly number[], page: PageGeometry): 2 | 3 | 4 {
  const height = textHeight(page);
  const [moved, third, fourth] = heights.slice(0, -1).reverse();
  if (moved === undefined || third === undefined || moved > height * mostLeftEmpty) return 2;
  if (third > height * tallRow) return 3;
  return fourth === undefined ? 2 : 4;
}
