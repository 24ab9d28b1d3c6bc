import type { ProofPage } from '../model/index.js';
import { encodeSmallPng } from './encode-small-png.js';
import { loadPdfium } from './load-pdfium.js';
import { withDocument, withPage } from './open-document.js';
import { paintPicture } from './paint-picture.js';

const pointsPerInch = 72;

/** Small pictures of all pages that can be opened, `dpi` pixels an inch; none where the file cannot be opened. */
export async function renderPages(bytes: Uint8Array, dpi: number): Promise<readonly ProofPage[]> {
  const pdfium = await loadPdfium();
  const { call } = pdfium;
  const paint = (opened: number, number: number): ProofPage => ({
    number,
    width: call.FPDF_GetPageWidthF(opened),
    height: call.FPDF_GetPageHeightF(opened),
    png: paintPicture(pdfium, opened, dpi / pointsPerInch, encodeSmallPng),
  });
  return withDocument(
    pdfium,
    bytes,
    (document) =>
      Array.from({ length: call.FPDF_GetPageCount(document) }, (_, index) => index + 1).flatMap(
        (number) => withPage(pdfium, document, number, (opened) => paint(opened, number)) ?? [],
      ),
    () => [],
  );
}
