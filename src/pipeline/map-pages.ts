import { printedPieces } from '../checks/ledger/printed-pieces.js';
import type { MappedLine, PdfFacts, Promised } from '../model/index.js';
import { boxOnPaper } from './box-on-paper.js';

/** Which line of the article each printed line comes from, and where it stands. */
export function mapPages(promised: Promised, found: PdfFacts): readonly MappedLine[] {
  return printedPieces(promised, found).map(({ page, line, box }) => ({ page, line, box: boxOnPaper(page, box, found) }));
}
