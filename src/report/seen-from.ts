import { posix, relative, sep } from 'node:path';
import type { Finding } from '../model/index.js';
import type { BriefingReport, BuildReport } from './build-report.js';

/** Absolute folders: that of the project, which reports name files from, and the one in which the program was called. */
export interface Folders {
  readonly root: string;
  readonly folder: string;
}

/** The report with its files named as whoever called the program would: a terminal opens them with a click. */
export function seenFrom(report: BuildReport, { root, folder }: Folders): BuildReport {
  const own = relative(root, folder).split(sep).join('/');
  if (own === '') return report;
  // Standard input has no path.
  const seen = (file: string) => (file.startsWith('<') ? file : posix.relative(own, file));
  const placed = (finding: Finding): Finding =>
    finding.source === undefined ? finding : { ...finding, source: { ...finding.source, file: seen(finding.source.file) } };
  const { findings, briefings, leftOut, ...rest } = report;
  return {
    ...rest,
    ...(findings === undefined ? {} : { findings: findings.map(placed) }),
    briefings: briefings.map(
      ({ source, output, proofSheet, findings, ...briefing }): BriefingReport => ({
        ...briefing,
        source: seen(source),
        ...(output === undefined ? {} : { output: seen(output) }),
        ...(proofSheet === undefined ? {} : { proofSheet: seen(proofSheet) }),
        findings: findings.map(placed),
      }),
    ),
    ...(leftOut === undefined ? {} : { leftOut: leftOut.map(({ path, why }) => ({ path: seen(path), why })) }),
  };
}
