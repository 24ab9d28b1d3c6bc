import { inspectPdf } from './inspect-pdf.js';
import { loadPdfium } from './load-pdfium.js';

/**
 * Starts the reader ahead of time: while a PDF is still being made, that costs nobody a wait. With another PDF to rehearse on, all code
 * that reads has been compiled when it is needed.
 */
export async function startReader(rehearsal?: Promise<Uint8Array | undefined>): Promise<void> {
  try {
    await loadPdfium();
    const pdf = await rehearsal;
    if (pdf !== undefined) await inspectPdf(pdf);
  } catch {
    // Whoever reads is told what is wrong.
  }
}
