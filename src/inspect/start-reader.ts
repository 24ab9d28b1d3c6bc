import { loadPdfium } from './load-pdfium.js';

/** Starts the reader ahead of time: while a PDF is still being made, that costs nobody a wait. */
export function startReader(): void {
  // Whoever reads is told what is wrong.
  loadPdfium().catch(() => undefined);
}
