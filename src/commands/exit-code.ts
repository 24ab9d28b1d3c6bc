import type { BuildReport } from '../report/build-report.js';
import { isRejecting } from '../report/build-report.js';

/** 0 clean, 1 a finding that rejects, 2 called wrongly or a file that cannot be read or written, 70 a bug here (`EX_SOFTWARE` of sysexits.h). */
export type ExitCode = 0 | 1 | 2 | 70;

/** The highest code of the project’s settings and all briefings. */
export function exitCode(report: BuildReport): ExitCode {
  let highest: ExitCode = 0;
  const { strict } = report;
  if ((report.findings ?? []).some((finding) => isRejecting(finding, strict))) highest = 1;
  for (const { findings, options } of report.briefings) {
    for (const finding of findings) {
      if (!isRejecting(finding, options.strict)) continue;
      const code = finding.severity === 'error' ? codeOf(finding.id) : 1;
      if (code > highest) highest = code;
    }
  }
  return highest;
}

function codeOf(id: string): ExitCode {
  switch (id) {
    case 'no-internal-error':
      return 70;
    case 'file-is-readable':
    case 'output-is-writable':
    case 'article-is-found':
    case 'pdf-is-readable':
      return 2;
    default:
      return 1;
  }
}
