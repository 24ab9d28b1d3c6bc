import { inspectPdf } from '../inspect/inspect-pdf.js';
import { renderPages } from '../inspect/render-pages.js';
import type { PrintedNow } from '../model/index.js';

/** Sharp enough to tell another picture, coarse enough to be quick. */
const dotsPerInch = 50;

/** An older PDF, and that of now. */
interface PrintedTwice {
  readonly pdf: Uint8Array;
  readonly again: Uint8Array;
  /** Names of the project’s settings that have changed between them. */
  readonly otherSettings: readonly string[];
}

/** What an article prints now, beside an older PDF; undefined where the new one cannot be read. */
export async function printedNow(
  { pdf, again, otherSettings }: PrintedTwice,
  builtHash: string | undefined,
): Promise<PrintedNow | undefined> {
  const read = await inspectPdf(again);
  if (!read.ok) return undefined;
  const [was, is] = [await renderPages(pdf, dotsPerInch), await renderPages(again, dotsPerInch)];
  const otherLooks = is.flatMap(({ number, png }, index) =>
    Buffer.compare(png, was[index]?.png ?? new Uint8Array()) === 0 ? [] : [number],
  );
  return { found: read.value, otherLooks, otherSettings, ...(builtHash === undefined ? {} : { builtHash }) };
}
