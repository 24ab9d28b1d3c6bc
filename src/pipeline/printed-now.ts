import { inspectPdf } from '../inspect/inspect-pdf.js';
import { renderPages } from '../inspect/render-pages.js';
import type { PrintedNow } from '../model/index.js';

/** Sharp enough to tell another picture, coarse enough to be quick. */
const dotsPerInch = 50;

/** What an article prints now, beside an older PDF; undefined where the new one cannot be read. */
export async function printedNow(pdf: Uint8Array, again: Uint8Array, builtHash: string | undefined): Promise<PrintedNow | undefined> {
  const read = await inspectPdf(again);
  if (!read.ok) return undefined;
  const [was, is] = [await renderPages(pdf, dotsPerInch), await renderPages(again, dotsPerInch)];
  const otherLooks = is.flatMap(({ number, png }, index) =>
    Buffer.compare(png, was[index]?.png ?? new Uint8Array()) === 0 ? [] : [number],
  );
  return { found: read.value, otherLooks, ...(builtHash === undefined ? {} : { builtHash }) };
}
