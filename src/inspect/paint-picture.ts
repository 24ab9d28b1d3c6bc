import type { Pdfium } from './load-pdfium.js';

const white = 0xffffffff;
/** PDFium's FPDFBitmap_BGRx, and its flags FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER. */
const format = 3;
const flags = 0x01 | 0x10;
/** Pixels of one picture; PDFium's memory ends at 2 GB. */
const mostPixels = 100_000_000;

/** Makes a file of pixels of four bytes: red, green, blue, one to leave out; `stride` is the bytes from row to row. */
export type EncodePicture = (pixels: Uint8Array, width: number, height: number, stride: number) => Uint8Array;

/** Paints an open page, `scale` pixels a point. Throws a RangeError where the picture would be too large. */
export function paintPicture(pdfium: Pdfium, page: number, scale: number, encode: EncodePicture): Uint8Array {
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
    return encode(memory.HEAPU8.subarray(start, start + stride * height), width, height, stride);
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
  }
}
