import { mirrorBox } from '../inspect/mirror-box.js';
import type { Box, PdfFacts } from '../model/index.js';

/** A box as it lies on its page: what stands in a file that is read from right to left was found as in a mirror. And the other way round. */
export function boxOnPaper(page: number, box: Box, { fromRight, pages }: PdfFacts): Box {
  const media = fromRight ? pages[page - 1]?.mediaBox : undefined;
  return media === undefined ? box : mirrorBox(box, media.left + media.right);
}
