import type { Box, Check, PaperPlace, PdfFacts, PromisedSheet } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { type PaperCell, type PaperRow, type PaperTable, readTables } from './paper/read-tables.js';
import { sourceOfRow } from './paper/source-of-row.js';
import { type TableGrid, tableGrids } from './paper/table-grid.js';
import { cellTolerance, rowOverlap } from './thresholds.js';

export const cellFits: Check = {
  id: 'cell-fits',
  claim: 'No text of a cell stands outside its column, over its neighbour or below the text of the page',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    for (const table of readTables(found)) {
      const grids = tableGrids(table, found.pages);
      for (const [index, row] of table.rows.entries()) {
        const at = sourceOfRow(row.element, promised, found);
        for (const cell of row.cells) {
          const fault = misfit(cell, row, table, grids) ?? belowText(cell, promised.sheet, found);
          if (fault === undefined) continue;
          yield { message: `${fault.message}: “${beginningOf(cell.element.text)}”`, hint, paper: fault.place, ...at };
        }
        const under = overlapped(row, table.rows[index + 1]);
        if (under === undefined) continue;
        yield { message: `Unexpected row over the one below it: “${beginningOf(row.element.text)}”`, hint, paper: under, ...at };
      }
    }
  },
};

const hint = 'Give the column more room, or let the cell’s longest word break.';

interface Fault {
  readonly message: string;
  readonly place: Required<PaperPlace>;
}

function misfit(cell: PaperCell, row: PaperRow, { columns }: PaperTable, grids: ReadonlyMap<number, TableGrid>): Fault | undefined {
  const last = cell.column + cell.span - 1;
  for (const place of cell.element.places) {
    const grid = grids.get(place.page);
    if (grid === undefined) continue;
    const { box } = place;
    if (box.right > grid.right + cellTolerance || box.left < grid.left - cellTolerance)
      return {
        message: `Unexpected text ${Math.max(box.right - grid.right, grid.left - box.left).toFixed(1)} pt outside its table, expected it within its cell`,
        place,
      };
    const edge = last === columns - 1 ? undefined : grid.edges[last];
    if (edge !== undefined && box.right > edge + cellTolerance)
      return { message: `Unexpected text ${(box.right - edge).toFixed(1)} pt outside its column, expected it within its cell`, place };
    if (neighbours(cell, row).some((other) => other.page === place.page && meet(box, other.box)))
      return { message: 'Unexpected text over the next cell’s, expected it within its cell', place };
  }
  return undefined;
}

/** Places of the cell to the right. */
function neighbours(cell: PaperCell, { cells }: PaperRow): readonly Required<PaperPlace>[] {
  return cells[cells.indexOf(cell) + 1]?.element.places ?? [];
}

function meet(a: Box, b: Box): boolean {
  return a.right > b.left + cellTolerance && b.right > a.left && a.bottom < b.top - rowOverlap && b.bottom < a.top - rowOverlap;
}

function belowText({ element }: PaperCell, sheet: PromisedSheet, { pages }: PdfFacts): Fault | undefined {
  const place = element.places.find(({ page, box }) => isOfSheet(pages[page - 1]?.height, sheet) && box.bottom < sheet.bottom - rowOverlap);
  return place === undefined ? undefined : { message: 'Unexpected text below the text of the page, expected it within the page', place };
}

/** The margins are known only of the paper that was promised, upright or across. */
function isOfSheet(height: number | undefined, sheet: PromisedSheet): boolean {
  return height !== undefined && (Math.abs(height - sheet.height) < 2 || Math.abs(height - sheet.width) < 2);
}

/** Where a row reaches into the next one. */
function overlapped({ element }: PaperRow, next: PaperRow | undefined): Required<PaperPlace> | undefined {
  const place = element.places.at(-1);
  const below = next?.element.places.find(({ page }) => page === place?.page);
  return place !== undefined && below !== undefined && below.box.top > place.box.bottom + rowOverlap ? below : undefined;
}
