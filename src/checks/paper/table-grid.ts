import type { Box, PageFacts } from '../../model/index.js';
import { flushShare } from '../thresholds.js';
import type { PaperTable } from './read-tables.js';

/** A table's edges on one page, by its rules, and where its columns begin. */
export interface TableGrid {
  readonly left: number;
  readonly right: number;
  /** Right edge of a column by its index; absent where the next column is not set flush left. */
  readonly edges: readonly (number | undefined)[];
}

/** So far above and below its text a table has rules, in points. */
const ruleDistance = 12;
/** No cell's text stands further in than this, in points. */
const mostInset = 6;
/** A rule is thinner than this, and longer. */
const rule = { height: 1.5, width: 20 };
/** So far a line through words may reach beyond them, in points. */
const overhang = 1;
/** Share of the text's width that a rule has at the least where it reaches no further. */
const ownWidth = 0.9;

/** Grids of a table by page. Its columns are the same on all pages, shifted with the table. */
export function tableGrids(table: PaperTable, pages: readonly PageFacts[]): ReadonlyMap<number, TableGrid> {
  const outer = new Map(table.element.places.map(({ page, box }) => [page, outerEdges(box, pages[page - 1])]));
  const starts = columnStarts(table, (page) => outer.get(page)?.left ?? 0);
  const inset = insetOf(table, outer);
  const edges = starts.map((_, column) => {
    const next = starts[column + 1];
    return next === undefined ? undefined : next - inset;
  });
  return new Map(
    [...outer].map(([page, { left, right }]) => [
      page,
      { left, right, edges: edges.map((edge) => (edge === undefined ? undefined : left + edge)) },
    ]),
  );
}

/** The least space between the table's edges and its text; what is more than an inset says nothing. */
function insetOf({ rows }: PaperTable, outer: ReadonlyMap<number, { readonly left: number; readonly right: number }>): number {
  let inset = mostInset;
  for (const { element } of rows)
    for (const { page, box } of element.places) {
      const { left = box.left, right = box.right } = outer.get(page) ?? {};
      inset = Math.min(inset, box.left - left, right - box.right);
    }
  return Math.max(0, inset);
}

function outerEdges(box: Box, page: PageFacts | undefined): { readonly left: number; readonly right: number } {
  const rules = (page?.paths ?? []).flatMap(({ box: path }) => {
    const isRule = path.top - path.bottom < rule.height && path.right - path.left > rule.width;
    // A line within the text, through words or under them, is none of the table's.
    const isWithin = path.left >= box.left - overhang && path.right <= box.right + overhang;
    const isOfWords = isWithin && path.right - path.left < (box.right - box.left) * ownWidth;
    return isRule && !isOfWords && path.left < box.right && path.right > box.left ? [path] : [];
  });
  // Another table may follow close by: rules between its own rows come first.
  for (const distance of [0, ruleDistance]) {
    const near = rules.filter(({ top, bottom }) => top > box.bottom - distance && bottom < box.top + distance);
    if (near.length === 0) continue;
    const [left, right] = [Math.min(...near.map((path) => path.left)), Math.max(...near.map((path) => path.right))];
    // Beside rows that a cell of a page before joins, rules begin at the second column; those round them reach further, to the same end.
    const around = rules.filter((path) => path.top > box.bottom - ruleDistance && path.bottom < box.top + ruleDistance);
    const wider = around.filter((path) => Math.abs(path.right - right) < 0.5).map((path) => path.left);
    return { left: Math.min(left, ...wider), right };
  }
  return { left: box.left, right: box.right };
}

/** Where the text of each column begins, from the table's left edge: most of its cells begin there. */
function columnStarts({ rows, columns }: PaperTable, left: (page: number) => number): readonly (number | undefined)[] {
  const starts: Map<number, number>[] = Array.from({ length: columns }, () => new Map());
  for (const { cells } of rows)
    for (const { element, column, span } of cells) {
      const [place] = element.places;
      const counts = starts[column];
      if (place === undefined || counts === undefined || span > 1) continue;
      const start = Math.round(place.box.left - left(place.page));
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  return starts.map((counts) => {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most !== undefined && most[1] >= flushShare * all ? most[0] : undefined;
  });
}
