import type { InferOutput } from 'valibot';
import type { Finding, Severity } from '../model/index.js';
import type { briefingReportSchema } from './report-schema.js';

type Written = InferOutput<typeof briefingReportSchema>;

/** What one build of one article came to, without clock or timings: the same build gives the same report. */
export type BriefingReport = Readonly<Omit<Written, 'findings' | 'options'>> & {
  readonly options: Readonly<Written['options']>;
  readonly findings: readonly Finding[];
};

/** What one run of the program came to. */
export interface BuildReport {
  /** Of Briefpress. */
  readonly version: string;
  /** In the order of the inputs. */
  readonly briefings: readonly BriefingReport[];
}

/** How many findings of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Whether a finding keeps its briefing from print: an error always, a warning under `--strict`. */
export function isRejecting(finding: Finding, strict: boolean | undefined): boolean {
  return finding.severity === 'error' || (strict === true && finding.severity === 'warning');
}

/** The file a finding is about: the article where the finding names no other. */
export function fileOf(finding: Finding, briefing: BriefingReport): string {
  return finding.source?.file ?? briefing.source;
}
