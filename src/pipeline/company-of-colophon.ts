import { points, textHeight } from '../emit/page-geometry.js';
import type { PrintSetup } from '../emit/print-setup.js';
import { type Layout, notesAnchor } from '../model/index.js';

/** So many notes are company enough for the colophon; with no more, a page of it is not well filled. */
export const companyNotes = 3;
/** They leave no more than this share of a page empty for the colophon's sake. */
const mostLeftEmpty = 0.25;

/**
 * How many of the last notes, those that stand there already included, go along to a last page that holds nothing but the colophon, or
 * with it a note or two: three where all of them fit, and leave some lines, and no great gap, on the page before.
 */
export function companyOfColophon({ colophon, headings, notes }: Layout, { page }: PrintSetup): number {
  if (colophon === undefined) return 0;
  const [top, height] = [points(page.top), textHeight(page)];
  const line = 14 * page.scale;
  const there = notes.filter((note) => note.page === colophon.page);
  const [begins] = there;
  // What else stands above is company enough.
  if ((begins ?? colophon).y >= top + (begins === undefined ? 3 : 1) * line) return 0;
  let most = 0;
  for (let count = there.length + 1; count <= Math.min(companyNotes, notes.length); count++) {
    // The heading parts from none of them.
    const first = count < notes.length ? notes.at(-count) : headings.find(({ id }) => id === notesAnchor);
    if (first?.page !== colophon.page - 1 || first.y <= top + 4 * line) continue;
    const moved = top + height - first.y;
    if (moved > height * mostLeftEmpty || moved + colophon.y - top + (colophon.height ?? 0) > height) break;
    most = count;
  }
  return most;
}
