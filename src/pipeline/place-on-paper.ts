import type { Box, PaperPlace, PdfFacts } from '../model/index.js';
import { boxOnPaper } from './box-on-paper.js';

/** A place as it lies on its page: of one that was read as if it were neither turned nor moved only the page is known. */
export function placeOnPaper(page: number, box: Box, found: PdfFacts): PaperPlace {
  const { turned, moved } = found.pages[page - 1] ?? {};
  return turned === undefined && moved === undefined ? { page, box: boxOnPaper(page, box, found) } : { page };
}
