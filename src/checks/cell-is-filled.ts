import type { Check, StructureElement } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { matchUnits } from './paper/match-units.js';

export const cellIsFilled: Check = {
  id: 'cell-is-filled',
  claim: 'No cell is empty on paper that is not empty in the article',
  severity: 'warning',
  needs: 'article',
  *run(promised, found) {
    for (const { written, printed } of matchUnits(promised, found)) {
      const [own, cells] = [written?.cells, printed?.cells];
      if (own === undefined || cells === undefined || printed === undefined || own.length !== cells.length) continue;
      for (const [index, { isFilled, words, place }] of own.entries()) {
        const cell = cells[index];
        if (cell === undefined || !isFilled || isPrinted(cell)) continue;
        yield {
          message: `Unexpected empty cell in column ${index + 1}, expected “${beginningOf(words)}”`,
          hint: 'Build the briefing again; where this stays, the cell is not printed as it was written.',
          source: place,
          paper: printed.element.places[0] ?? { page: printed.page },
        };
      }
    }
  },
};

/** Text or a picture. */
function isPrinted(cell: StructureElement): boolean {
  return cell.text.trim() !== '' || holdsFigure(cell);
}

function holdsFigure({ role, children }: StructureElement): boolean {
  return role === 'Figure' || children.some((child) => child.kind === 'element' && holdsFigure(child.element));
}
