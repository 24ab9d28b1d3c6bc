import type { Box, Check, PageFacts, PrintedWord, StructureElement } from '../model/index.js';
import { type PaperTable, readTables } from './paper/read-tables.js';
import { skeleton } from './paper/skeleton.js';
import { sourceOfRow } from './paper/source-of-row.js';
import { cellTolerance } from './thresholds.js';

export const headerRepeats: Check = {
  id: 'header-repeats',
  claim: 'A table that goes over pages has its head at the top of each of its parts',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    // Its margins are not where those of the page before are, so that a table is farther to the right on it.
    const { twoSided, left, right } = promised.sheet;
    const tolerance = cellTolerance + (twoSided ? Math.abs(left - right) : 0);
    for (const table of readTables(found)) {
      const [head] = table.rows;
      const wanted = head?.cells.map(({ element }) => element).filter(({ text }) => skeleton(text) !== '') ?? [];
      const parts = partsOf(table);
      if (head === undefined || wanted.length === 0 || parts.size === 0) continue;
      const headPages = new Set(head.element.places.map(({ page }) => page));
      const wordsOf = (cell: StructureElement): Wanted => ({
        text: cell.text,
        ...(isReferred(cell) && { reference: promised.words.page }),
      });
      const columns = table.element.places.map(({ box }) => box);
      for (const [page, part] of parts) {
        if (headPages.has(page) || repeats(wanted.map(wordsOf), found.pages[page - 1], part, widest(columns), tolerance)) continue;
        const row = table.rows.find((candidate) => !candidate.isHead && candidate.element.places.some((place) => place.page === page));
        yield {
          message: `Unexpected part of a table without its head on page ${page}, expected “${head.cells.map(({ element }) => element.text).join(' | ')}” above it`,
          hint: 'Let the head repeat (`table.header(repeat: true)`), or keep the table on one page.',
          paper: { page, box: part },
          ...sourceOfRow(row?.element ?? head.element, promised, found),
        };
      }
    }
  },
};

/** By page, the box of the rows below the head. */
function partsOf({ rows }: PaperTable): ReadonlyMap<number, Box> {
  const parts = new Map<number, Box>();
  for (const { element, isHead } of rows) {
    if (isHead) continue;
    for (const { page, box } of element.places) {
      const before = parts.get(page);
      parts.set(page, before === undefined ? box : widest([before, box]));
    }
  }
  return parts;
}

function widest(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.max(...boxes.map(({ top }) => top)),
  };
}

interface Wanted {
  readonly text: string;
  /** Where the cell has a mark or names a page, the word for pages: said again it cites nothing, and leads nowhere. */
  readonly reference?: string;
}

/** Whether a cell holds a number that leads elsewhere. */
function isReferred({ role, text, children }: StructureElement): boolean {
  return (role === 'Link' && /^[\s\d,]+$/.test(text)) || children.some((child) => child.kind === 'element' && isReferred(child.element));
}

/** The words of the head's cells stand above the part: printed again they are an artifact, which no tag names. */
function repeats(wanted: readonly Wanted[], page: PageFacts | undefined, part: Box, table: Box, tolerance: number): boolean {
  const above = (page?.words ?? []).filter((word) => word.artifact && isAbove(word, part, table, tolerance));
  const letters = skeleton(above.map(({ text }) => text).join(''));
  return wanted.every(({ text, reference }) => {
    if (reference === undefined) return letters.includes(skeleton(text));
    const plain = (own: string) => skeleton(own.replaceAll(reference, '')).replace(/\d/g, '');
    return plain(letters).includes(plain(text));
  });
}

function isAbove({ places: [place] }: PrintedWord, part: Box, table: Box, tolerance: number): boolean {
  return (
    place !== undefined &&
    place.box.bottom > part.top - cellTolerance &&
    place.box.left > table.left - tolerance &&
    place.box.right < table.right + tolerance
  );
}
