import type { Pdfium } from './load-pdfium.js';
import { withBytes, withString } from './pdfium-memory.js';

/** Why PDFium opens no document. */
export type OpenFailure = 'password' | 'broken';

/** PDFium's FPDF_ERR_PASSWORD. */
const passwordError = 4;

/** Opens a document, hands it on and closes it, whatever happens. */
export function withDocument<T>(pdfium: Pdfium, bytes: Uint8Array, use: (document: number) => T, fail: (failure: OpenFailure) => T): T {
  return withBytes(pdfium, bytes, (pointer) => {
    const document = withString(pdfium, '', (noPassword) => pdfium.call.FPDF_LoadMemDocument(pointer, bytes.length, noPassword));
    if (document === 0) return fail(pdfium.call.FPDF_GetLastError() === passwordError ? 'password' : 'broken');
    try {
      return use(document);
    } finally {
      pdfium.call.FPDF_CloseDocument(document);
    }
  });
}

/** Opens a page (from 1), hands it on and closes it; `undefined` where it cannot be opened. */
export function withPage<T>(pdfium: Pdfium, document: number, number: number, use: (page: number) => T): T | undefined {
  const page = pdfium.call.FPDF_LoadPage(document, number - 1);
  if (page === 0) return undefined;
  try {
    return use(page);
  } finally {
    pdfium.call.FPDF_ClosePage(page);
  }
}

/**
 * Opens the pages of these numbers (from 1), one after the other; `undefined` stands for one that cannot be opened. Each is closed when
 * the next is open: fonts that no open page uses PDFium reads anew.
 */
export function* eachPage(
  { call }: Pdfium,
  document: number,
  numbers: readonly number[],
): Generator<readonly [number: number, page: number | undefined]> {
  let open = 0;
  try {
    for (const number of numbers) {
      const page = call.FPDF_LoadPage(document, number - 1);
      if (open !== 0) call.FPDF_ClosePage(open);
      open = page;
      yield [number, page === 0 ? undefined : page];
    }
  } finally {
    if (open !== 0) call.FPDF_ClosePage(open);
  }
}
