import { encodePng } from './encode-png.js';
import { loadPdfium, type Pdfium } from './load-pdfium.js';
import { withDocument, withPage } from './open-document.js';

const pointsPerInch = 72;
const white = 0xffffffff;
/** PDFium's FPDFBitmap_BGRx, and its flags FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER. */
const format = 3;
const flags = 0x01 | 0x10;
/** Pixels of one picture; PDFium's memory ends at 2 GB. */
const mostPixels = 100_000_000;

/** A picture of a page (from 1) as a PNG, `dpi` pixels an inch. Throws a RangeError where the file has no such page, cannot be opened, or the picture would be too large. */
export async function renderPage(bytes: Uint8Array, page: number, dpi: number): Promise<Uint8Array> {
  const pdfium = await loadPdfium();
  const picture = withDocument(
    pdfium,
    bytes,
    (document) => withPage(pdfium, document, page, (opened) => paint(pdfium, opened, dpi / pointsPerInch)),
    () => undefined,
  );
  if (!picture) throw new RangeError(`The PDF has no page ${page} that can be opened.`);
  return picture;
}

function paint(pdfium: Pdfium, page: number, scale: number): Uint8Array {
  const { call, memory } = pdfium;
  const width = Math.max(1, Math.round(call.FPDF_GetPageWidthF(page) * scale));
  const height = Math.max(1, Math.round(call.FPDF_GetPageHeightF(page) * scale));
  if (width * height > mostPixels) throw new RangeError(`A picture of ${width} × ${height} pixels is too large.`);
  const bitmap = call.FPDFBitmap_CreateEx(width, height, format, 0, 0);
  if (bitmap === 0) throw new RangeError(`PDFium has no room for a picture of ${width} × ${height} pixels.`);
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    const stride = call.FPDFBitmap_GetStride(bitmap);
    const start = call.FPDFBitmap_GetBuffer(bitmap);
    return encodePng(memory.HEAPU8.subarray(start, start + stride * height), width, height, stride);
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
  }
}
