import type { Finding, Severity } from '../model/index.js';
import { type BuildReport, fileOf, onPageStrictly } from './build-report.js';
import { settingWords } from './setting-words.js';
import { visible } from './visible.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubReport(report: BuildReport): string {
  const { strict } = report;
  const ofProject = (report.findings ?? []).map((finding) => annotation(finding, fileOf(finding), strict));
  const ofBriefings = report.briefings.flatMap((briefing) => [
    ...briefing.findings.map((finding) => annotation(finding, fileOf(finding, briefing, report.asked), briefing.options.strict)),
    // What is not told must be seen with what is.
    ...(briefing.settings ?? []).map(
      (setting) => `::notice file=${property(briefing.source)},title=${property(setting.id)}::${data(settingWords(setting))}\n`,
    ),
  ]);
  return [...ofProject, ...ofBriefings].join('');
}

function annotation(finding: Finding, file: string, strict: boolean | undefined): string {
  const { source, hint } = finding;
  const message = onPageStrictly(finding, strict);
  const properties = [
    `file=${property(file)}`,
    ...(source === undefined ? [] : [`line=${source.line}`, `col=${source.column}`]),
    `title=${property(finding.id)}`,
  ];
  return `::${commands[finding.severity]} ${properties.join(',')}::${data(hint === undefined ? message : `${message}\n${hint}`)}\n`;
}

function data(text: string): string {
  return text.split('\n').map(visible).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
