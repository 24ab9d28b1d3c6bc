import { checksOfFile } from '../checks/checks-of-file.js';
import { claimsItsStandard } from '../checks/claims-its-standard.js';
import { headingsNest } from '../checks/headings-nest.js';
import { lastPageIsFilled } from '../checks/last-page-is-filled.js';
import { pageNumbersRun } from '../checks/page-numbers-run.js';
import { runChecks } from '../checks/run-checks.js';
import { inspectPdf } from '../inspect/inspect-pdf.js';
import type { Check, CheckSetting, Finding, Promised, Typeset } from '../model/index.js';
import { PdfExportError } from '../typeset/pdf-export-error.js';
import type { SomePages } from './changed-pages.js';

/** What these say holds of a whole file. */
const ofWhole: ReadonlySet<Check> = new Set([claimsItsStandard, headingsNest, lastPageIsFilled, pageNumbersRun]);
const ofPages = checksOfFile.filter((check) => !ofWhole.has(check));

/** What was found on some pages of a briefing, and what was asked. */
export interface SomeFindings {
  readonly page: number;
  readonly count: number;
  readonly asked: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads some pages and asks of them what can be asked of any page: overprints, margins, widows, tables. What the article says is proved with the whole. */
export async function proveSome(
  { typeset, from, page, count }: SomePages,
  promised: Promised,
  settings: Readonly<Record<string, CheckSetting>>,
): Promise<SomeFindings | undefined> {
  const read = await inspectPdf(await pdfOf(typeset));
  if (!read.ok) return undefined;
  const findings = runChecks(promised, read.value, { checks: ofPages, settings }).flatMap((finding): readonly Finding[] => {
    const own = finding.paper?.page ?? 0;
    if (finding.paper === undefined || own < from || own >= from + count) return [];
    return [{ ...finding, paper: { ...finding.paper, page: own - from + page } }];
  });
  return { page, count, asked: ofPages.map(({ id }) => id), findings };
}

/** What keeps a file from being written is told of the whole; the reader makes nothing of no bytes. */
async function pdfOf(typeset: Typeset): Promise<Uint8Array> {
  try {
    // A part need not begin with a heading of level 1, which PDF/UA asks for.
    return await typeset.pdf({ accessible: false });
  } catch (error) {
    if (error instanceof PdfExportError) return new Uint8Array();
    throw error;
  }
}
