import type { BuildReport } from './build-report.js';
import { jsonReport } from './json.js';
import type { TextSettings } from './text.js';

export const reportFormats = ['text', 'json', 'github', 'sarif', 'junit'] as const;

/** A reporter's file name is its value on the command line. */
export type ReportFormat = (typeof reportFormats)[number];

/** The report in the format asked for; only its reporter is loaded, and that of json, which every build writes. */
export async function renderReport(report: BuildReport, format: ReportFormat, settings: TextSettings): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.js')).textReport(report, settings);
    case 'json':
      return jsonReport(report);
    case 'github':
      return (await import('./github.js')).githubReport(report);
    case 'sarif':
      return (await import('./sarif.js')).sarifReport(report);
    case 'junit':
      return (await import('./junit.js')).junitReport(report);
  }
}
