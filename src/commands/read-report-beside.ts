import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { BriefingReport } from '../report/build-report.js';
import { briefingReportSchema } from '../report/report-schema.js';

/** The report that a build wrote beside a PDF (`x.pdf`: `x.report.json`; `x.draft.pdf`: `x.draft.report.json`); undefined where there is none to be read. */
export function readReportBeside(pdf: string): BriefingReport | undefined {
  try {
    const read = v.safeParse(briefingReportSchema, JSON.parse(readFileSync(pdf.replace(/\.pdf$/iu, '.report.json'), 'utf8')));
    return read.success ? (read.output as BriefingReport) : undefined;
  } catch {
    return undefined;
  }
}
