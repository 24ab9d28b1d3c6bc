import { type BriefingReport, type BuildReport, countFindings } from './build-report.js';

/** The report of one briefing as it stands in `output/<slug>.report.json`. */
export function briefingJson(briefing: BriefingReport): string {
  return `${JSON.stringify(briefing, undefined, 2)}\n`;
}

/** The report of a whole run: each briefing as in its own report file, and how many findings there are. */
export function jsonReport(report: BuildReport): string {
  const counts = countFindings(report.briefings.flatMap(({ findings }) => findings));
  const whole = {
    version: report.version,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    briefings: report.briefings,
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
