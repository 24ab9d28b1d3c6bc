import type { Check, PdfFacts, Promised, StructureElement } from '../model/index.js';
import { figureContent } from './paper/figure-content.js';
import { lineOf } from './paper/line-of.js';
import { readPaper } from './paper/read-paper.js';
import { type PaperTable, readTables } from './paper/read-tables.js';
import { runText } from './paper/run-text.js';
import { sourceOfRow } from './paper/source-of-row.js';
import { mostColumns, mostFigureColumns, smallestTableType, typeTolerance } from './thresholds.js';

export const tableIsLegible: Check = {
  id: 'table-is-legible',
  claim: `A table has at most ${mostColumns} columns, or ${mostFigureColumns} where they hold figures, and type of ${smallestTableType} pt or more`,
  severity: 'warning',
  needs: 'file',
  *run(promised, found) {
    const bodyPage = readPaper(promised, found).body[0]?.places[0]?.page ?? 1;
    for (const table of readTables(found)) {
      const [place] = table.element.places;
      const row = table.rows.find(({ isHead }) => !isHead)?.element;
      if (place === undefined || row === undefined) continue;
      const head = table.rows[0]?.element;
      const at = { paper: place, ...sourceOfRow(row, promised, found), ...(head && sourceOfRow(head, promised, found)) };
      const most = wordColumns(table) > mostLabels ? mostColumns : mostFigureColumns;
      if (table.columns > most)
        yield {
          message: `Unexpected table of ${table.columns} columns, expected at most ${most}${most < mostFigureColumns ? `, or ${mostFigureColumns} where all but ${mostLabels} hold figures` : ''}`,
          hint: 'Split the table, or turn its rows into a list.',
          ...at,
        };
      // Page one keeps its own type in large print.
      const least = smallestTableType * (place.page < bodyPage || isGlance(table, promised) ? 1 : promised.sheet.scale);
      const size = usualSize(table, found);
      if (size < least - typeTolerance)
        yield {
          message: `Unexpected table in type of ${size.toFixed(1)} pt, expected ${least.toFixed(1)} pt or more`,
          hint: 'Take columns out, or shorten the longest words in them.',
          ...at,
        };
    }
  },
};

/** Whether a table is that of reactions at a glance, also where the article begins below it: by the last words of its head. */
function isGlance({ element, rows: [head] }: PaperTable, { briefing, words }: Promised): boolean {
  if (element.places[0]?.page !== 1 || !briefing.summary.parts.some(({ kind }) => kind === 'glance')) return false;
  const last = head?.cells.at(-1)?.element.text.trim();
  return last === words.page || (last === words.stance && head?.cells.length === 2);
}

/** Columns of words that name the rows of a table of figures. */
const mostLabels = 3;

/** How many columns hold more than figures, gaps and short signs in their cells. */
function wordColumns({ rows }: PaperTable): number {
  const cells = rows.filter(({ isHead }) => !isHead).flatMap((row) => row.cells);
  return new Set(cells.filter(({ element: { text } }) => /\p{L}.*\p{L}.*\p{L}.*\p{L}/su.test(text)).map(({ column }) => column)).size;
}

/** So many letters show that there is text. */
const fewLetters = 8;

/** The size that most letters of the table have: marks, code and small print are smaller than their text. */
function usualSize({ element }: PaperTable, found: PdfFacts): number {
  const [letters, all] = [new Map<number, number>(), new Map<number, number>()];
  const figures = figureContent(found);
  for (const [number, contents] of contentsByPage(element)) {
    const page = found.pages[number - 1];
    for (const run of page?.runs ?? []) {
      const { contentId, size, from, to } = run;
      // The words of a picture are its own.
      if (contentId === undefined || !contents.has(contentId) || figures.get(number)?.has(contentId) === true) continue;
      // “1er”: of short cells most letters may be raised.
      if (page !== undefined && size < (lineOf(page, run)?.size ?? 0) - typeTolerance) continue;
      const rounded = Math.round(size * 20) / 20;
      all.set(rounded, (all.get(rounded) ?? 0) + to - from);
      // A cell may hold more marks than words.
      if (page !== undefined && !/^[\d,]+$/.test(runText(page, run))) letters.set(rounded, (letters.get(rounded) ?? 0) + to - from);
    }
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  if (most !== undefined && most[1] >= fewLetters) return most[0];
  return [...all].sort(([, a], [, b]) => b - a)[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

function contentsByPage(element: StructureElement, pages = new Map<number, Set<number>>()): ReadonlyMap<number, ReadonlySet<number>> {
  for (const child of element.children) {
    if (child.kind === 'element') contentsByPage(child.element, pages);
    else if (child.kind === 'content') pages.set(child.page, (pages.get(child.page) ?? new Set()).add(child.contentId));
  }
  return pages;
}
