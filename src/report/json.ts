import { allFindings, type BriefingReport, type BuildReport, countFindings } from './build-report.js';

/** The report of one briefing as it stands in `output/<slug>.report.json`. */
export function briefingJson(briefing: BriefingReport): string {
  return `${JSON.stringify(briefing, undefined, 2)}\n`;
}

/** The report of a whole run: how many findings there are, those of the project’s settings, and each briefing as in its own report file. */
export function jsonReport(report: BuildReport): string {
  const counts = countFindings(allFindings(report));
  const whole = {
    version: report.version,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    ...(report.findings === undefined || report.findings.length === 0 ? {} : { findings: report.findings }),
    briefings: report.briefings,
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
