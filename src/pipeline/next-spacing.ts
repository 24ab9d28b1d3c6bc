import { points, textHeight } from '../emit/page-geometry.js';
import type { PrintSetup } from '../emit/print-setup.js';
import { type Layout, notesAnchor } from '../model/index.js';
import { companyNotes } from './company-of-colophon.js';

/** How notes and colophon are spaced: closer where that may save a last page, unless it has been found not to. */
export type NotesSpacing = 'usual' | 'close' | 'given-up';

/** What standing closer gains, in points: the space behind each note, that above the colophon, and some between its lines. */
const gained = { note: 2, colophon: 20 } as const;
/** A gap may stay at the foot of each page, since no note parts. */
const lostByPage = 12;
/** In longer briefings a page more is no matter, and setting all notes anew takes its time. */
const longest = 60;
/** In lines: what of the text goes along to a page of the colophon (see `emit-blocks.ts`), and the space behind. */
const shortParagraph = 9;

/** The spacing to try after a briefing was set with another: closer where the colophon, which has fallen on a page with few notes or none, could then stand below the others. */
export function nextSpacing(spacing: NotesSpacing, layout: Layout, setup: PrintSetup): NotesSpacing {
  if (spacing === 'usual') return layout.pages <= longest && fitsClosely(layout, setup) ? 'close' : 'usual';
  if (spacing === 'close') return endsBelowNotes(layout, setup) ? 'close' : 'given-up';
  return spacing;
}

/** Whether the colophon, which has fallen on a page of its own or with a note or two, could stand below the notes if all stood closer. */
function fitsClosely({ colophon, notes, notesEnd, headings }: Layout, { page }: PrintSetup): boolean {
  const from = headings.find(({ id }) => id === notesAnchor);
  // Without notes it is not known how much is free behind the text.
  if (notes.length === 0) return colophon !== undefined && colophon.page > 1 && isAtTop(colophon, page);
  if (colophon?.height === undefined || notesEnd === undefined || from === undefined || from.page >= colophon.page) return false;
  const [top, bottom] = [points(page.top), points(page.top) + textHeight(page)];
  const isAlone = notesEnd.page < colophon.page;
  // Of the page before it is not known how much is free behind its last note.
  const free = isAlone ? bottom - notesEnd.y - 14 * page.scale : 0;
  const over = isAlone ? colophon.height : colophon.y + colophon.height - top;
  const gain = (gained.note * notes.length + gained.colophon) * page.scale - lostByPage * (colophon.page - from.page - 1);
  return over <= gain + free;
}

/** Whether the colophon stands on the page on which the last notes do, more than the usual few, or the text where there are none. */
function endsBelowNotes({ colophon, notes }: Layout, { page }: PrintSetup): boolean {
  if (colophon === undefined) return false;
  return notes.length === 0 ? !isAtTop(colophon, page) : notes.filter((note) => note.page === colophon.page).length > companyNotes;
}

/** Whether the colophon has at most the last paragraph above it on its page. */
function isAtTop({ y }: NonNullable<Layout['colophon']>, page: PrintSetup['page']): boolean {
  return y < points(page.top) + shortParagraph * 14 * page.scale;
}
