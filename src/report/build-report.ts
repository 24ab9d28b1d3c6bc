import type { InferOutput } from 'valibot';
import { type Finding, findingKinds, findingsOfPdf, type Severity } from '../model/index.js';
import type { briefingReportSchema } from './report-schema.js';

type Written = InferOutput<typeof briefingReportSchema>;

/** What one build of one article came to, without clock or timings: the same build gives the same report. */
export type BriefingReport = Readonly<Omit<Written, 'findings' | 'options' | 'settings'>> & {
  readonly settings?: readonly { readonly id: string; readonly severity: Severity | 'off'; readonly reason?: string }[];
  readonly options: Readonly<Written['options']>;
  readonly findings: readonly Finding[];
};

/** What one run of the program came to. */
export interface BuildReport {
  /** Of Briefpress. */
  readonly version: string;
  /** What is wrong with the settings of the project; each has its place in their file. */
  readonly findings?: readonly Finding[];
  /** In the order of the inputs. */
  readonly briefings: readonly BriefingReport[];
  /** Warnings reject, too. */
  readonly strict?: boolean;
  /** Which command was run; `build` where absent. */
  readonly asked?: 'build' | 'check';
  /** PDFs beside those that were checked, which were not. */
  readonly leftOut?: readonly LeftOut[];
  /** Everything that can be found, by id, for formats that explain their rules. */
  readonly kinds?: Readonly<Record<string, { readonly severity: Severity; readonly claim: string }>>;
}

/** A PDF that was not checked: it is a draft or rejected, or made from standard input, so that no file holds its article. */
export interface LeftOut {
  readonly path: string;
  readonly why: 'not-final' | 'from-input';
}

/** How many findings of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The message with the page on paper, for formats that know lines of files only. */
export function onPage({ message, paper }: Finding): string {
  return paper === undefined ? message : `p. ${paper.page}: ${message}`;
}

/** The same for formats in which a warning looks as if it let the briefing through. */
export function onPageStrictly(finding: Finding, strict: boolean | undefined): string {
  const message = onPage(finding);
  return finding.severity === 'warning' && isRejecting(finding, strict)
    ? `${message} (keeps the briefing from print, with --strict)`
    : message;
}

/** Whether a finding keeps its briefing from print: an error always, a warning under `--strict`. */
export function isRejecting(finding: Finding, strict: boolean | undefined): boolean {
  return finding.severity === 'error' || (strict === true && finding.severity === 'warning');
}

/** Everything that was found, in the order of the report. */
export function allFindings({ findings = [], briefings }: BuildReport): readonly Finding[] {
  return [...findings, ...briefings.flatMap((briefing) => briefing.findings)];
}

/**
 * The file a finding is about: the one that it names; else the PDF, where the finding speaks of it; else the article. While finished
 * PDFs are checked, whatever was not found by reading the article, and what Briefpress itself fails at, speaks of the PDF. Findings of the project have no briefing.
 */
export function fileOf({ id, source }: Finding, briefing?: BriefingReport, asked: BuildReport['asked'] = 'build'): string {
  if (source !== undefined) return source.file;
  if (briefing === undefined) return '';
  const isOfPdf = findingsOfPdf.has(id) || (asked === 'check' && (id === 'no-internal-error' || !(id in findingKinds)));
  return isOfPdf ? (briefing.output ?? briefing.source) : briefing.source;
}
