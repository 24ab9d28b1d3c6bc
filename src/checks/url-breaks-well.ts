import {
  type Check,
  holdsMiddle,
  type PageFacts,
  type PaperPlace,
  type PdfFacts,
  type PrintedLink,
  type Promised,
} from '../model/index.js';
import { pageFrame } from './paper/page-frame.js';
import { readPaper } from './paper/read-paper.js';
import { readTables } from './paper/read-tables.js';
import { cellTolerance } from './thresholds.js';

/** A longer piece without a place to break is cut every so many characters. */
const longest = 20;
/** Scheme and host of no more characters, and no more of the column’s width, have room on any line of a note, of other text – that on an edition has the shortest lines –, and of the side column. */
const longestSite = { note: 44, text: 32, side: 20 };
const widestSite = 0.75;
const site = /^[a-z][a-z\d+.-]*:\/\/[^/?#]+/i;

interface Reading {
  readonly promised: Promised;
  readonly found: PdfFacts;
  readonly isInCell: (place: Required<PaperPlace>) => boolean;
}

/** An address over two lines is copied without a hyphen that was never there (Chicago Manual of Style, 14.18), and its site is read at a glance. */
export const urlBreaksWell: Check = {
  id: 'url-breaks-well',
  claim:
    'Addresses break before slashes and other signs, never within scheme and host where a line has room for them, never with a hyphen of the printer’s',
  severity: 'warning',
  needs: 'file',
  *run(promised, found) {
    // Without tags no cell is known: only a note is sure to stand in none.
    const isTagged = found.structure.length > 0;
    const reading = { promised, found, isInCell: cellFinder(found) };
    const inNotes = new Set(readPaper(promised, found).notes.flatMap(({ links }) => links));
    for (const link of found.printedLinks) {
      if (link.target.kind !== 'url' || !/^[a-z][a-z\d+.-]*:/i.test(link.target.url)) continue;
      const stray = link.places.find(({ page, box }) => {
        const facts = found.pages[page - 1];
        return facts !== undefined && box.right > rightEdge(promised.sheet, facts, inNotes.has(link)) + cellTolerance;
      });
      if (stray !== undefined)
        yield {
          message: `Unexpected address “${link.text}” beyond its column, expected a break before the edge`,
          hint: 'Compare “pieces” in the template’s theme with the one that comes with briefpress.',
          paper: stray,
        };
      yield* breakProblems(link, found, isTagged || inNotes.has(link) ? heldSite(link, inNotes.has(link), reading) : '');
    }
  },
};

/** Of the column that notes stand in, else of the text block: cells have a check of their own. */
function rightEdge(sheet: Promised['sheet'], page: PageFacts, isNote: boolean): number {
  const { block, column } = pageFrame(sheet, page);
  return (isNote ? column : block).right;
}

/** Scheme and host of an address where the lines that it stands on hold them: not in the columns of a table. */
function heldSite({ target, places }: PrintedLink, isNote: boolean, { promised, found, isInCell }: Reading): string {
  const [first] = places;
  const page = found.pages[(first?.page ?? 0) - 1];
  const [own = ''] = (target.kind === 'url' && site.exec(target.url)) || [];
  if (first === undefined || page === undefined || target.kind !== 'url' || places.length < 2 || own === '') return '';
  const { column, side } = pageFrame(promised.sheet, page);
  const isAside = side !== undefined && holdsMiddle(side, first.box);
  const { left, right } = isAside ? side : column;
  if (own.length > longestSite[isNote ? 'note' : isAside ? 'side' : 'text']) return '';
  const printed = places.reduce((sum, { box }) => sum + box.right - box.left, 0);
  if ((printed * own.length) / target.url.length > (right - left) * widestSite) return '';
  return isInCell(first) ? '' : own;
}

/** Whether something stands in a cell of a table, by the tags; most addresses need not ask. */
function cellFinder(found: PdfFacts): Reading['isInCell'] {
  let cells: readonly Required<PaperPlace>[] | undefined;
  return ({ page, box }) => {
    cells ??= readTables(found).flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap(({ element }) => element.places)));
    return cells.some((cell) => cell.page === page && holdsMiddle(cell.box, box));
  };
}

function* breakProblems({ places, target }: PrintedLink, { pages }: PdfFacts, held: string) {
  if (target.kind !== 'url' || places.length < 2) return;
  const { url } = target;
  const lines = places.map((place) => lineOf(place, pages));
  let before = '';
  for (const [index, printed] of lines.slice(0, -1).entries()) {
    const paper = places[index];
    const next = lines[index + 1] ?? '';
    const hasHyphen =
      /[-\u00ad\u2010]$/.test(printed) && !url.startsWith(before + printed) && url.startsWith(before + printed.slice(0, -1));
    const line = hasHyphen ? printed.slice(0, -1) : printed;
    before += line;
    // Text that is not the address is told by another check; its lines cannot be told apart.
    if (!url.startsWith(before + next.slice(0, 1))) return;
    const expected = expectedBreak(before, next, hasHyphen, held);
    if (expected === undefined) continue;
    yield {
      message: `Unexpected break “${printed.slice(-12)}|${next.slice(0, 12)}” in an address, expected ${expected}`,
      hint: 'Compare “pieces” in the template’s theme with the one that comes with briefpress.',
      ...(paper === undefined ? {} : { paper }),
    };
  }
}

/** What a break would have to be; nothing where it is well. `held`: scheme and host that have room on a line. */
function expectedBreak(before: string, next: string, hasHyphen: boolean, held: string): string | undefined {
  if (hasHyphen) return 'one without a hyphen';
  if (before.length < held.length) return 'scheme and host on one line';
  return breaksWell(before, next) ? undefined : 'one at a sign';
}

/** The characters of one line of a link. */
function lineOf({ page, box }: Required<PaperPlace>, pages: readonly PageFacts[]): string {
  const facts = pages[page - 1];
  if (facts === undefined) return '';
  const { codes, loose } = facts.characters;
  let text = '';
  for (const line of facts.lines) {
    if (line.artifact || line.box.bottom > box.top || line.box.top < box.bottom) continue;
    for (let i = line.from; i < line.to; i++) {
      const own = { left: loose[4 * i] ?? 0, bottom: loose[4 * i + 1] ?? 0, right: loose[4 * i + 2] ?? 0, top: loose[4 * i + 3] ?? 0 };
      if (holdsMiddle(box, own)) text += String.fromCodePoint(codes[i] ?? 32);
    }
  }
  return text.replace(/\s/gu, '');
}

/** `before` is all of the address up to the break. */
function breaksWell(before: string, next: string): boolean {
  if (/^[/~.,\-_?#%&=]/.test(next) || /:$|\/\/$/.test(before)) return true;
  const piece = /[/~.,\-_?#%&=]?[^/~.,\-_?#%&=:]*$/.exec(before)?.[0] ?? '';
  // Characters of several code points count as one: where the piece is cut is not told.
  if (/\P{ASCII}/u.test(piece)) return piece.length >= longest;
  return piece !== '' && piece.length % longest === 0;
}
