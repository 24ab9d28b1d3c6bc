import { points, textHeight } from '../emit/page-geometry.js';
import type { PrintSetup } from '../emit/print-setup.js';
import { type Layout, notesAnchor } from '../model/index.js';

/** So many notes at most keep the colophon company where it would have a page to itself. */
const lastNotes = 3;
/** They leave no more than this share of a page empty for the colophon's sake. */
const mostLeftEmpty = 0.25;

/** How many of the last notes go along to a last page that holds nothing but the colophon: as few as make some lines, which leave more than some, but no great gap, on the page before. */
export function companyOfColophon({ colophon, headings, notes }: Layout, { page }: PrintSetup): number {
  if (colophon === undefined) return 0;
  const [top, height] = [points(page.top), textHeight(page)];
  const line = 14 * page.scale;
  if (colophon.y >= top + 3 * line) return 0;
  let most = 0;
  for (let count = 1; count <= Math.min(lastNotes, notes.length); count++) {
    // The heading parts from none of them.
    const first = count < notes.length ? notes.at(-count) : headings.find(({ id }) => id === notesAnchor);
    if (first?.page !== colophon.page - 1 || first.y <= top + 4 * line) continue;
    if (top + height - first.y > height * mostLeftEmpty) break;
    most = count;
    // Some lines are company enough; more of them leave more of the page before empty.
    if ((notes.at(-1)?.y ?? first.y) - first.y >= 2 * line) break;
  }
  return most;
}
