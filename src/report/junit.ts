import type { Finding } from '../model/index.js';
import { type BriefingReport, type BuildReport, fileOf, isRejecting, onPage } from './build-report.js';
import { settingWords } from './setting-words.js';

/** The report as JUnit XML: a suite for each article (while checking: each PDF), in it the build and every finding; what rejects the briefing is a failure. */
export function junitReport(report: BuildReport): string {
  const suites = [...projectSuites(report), ...report.briefings.map((briefing) => suite(briefing, report.asked))].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Briefpress">\n${suites}</testsuites>\n`;
}

/** The project’s settings, where something is wrong with them. */
function projectSuites({ findings = [], strict }: BuildReport): readonly string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const rejecting = findings.filter((finding) => isRejecting(finding, strict)).length;
  const cases = findings.map((finding) => testCase(finding, { file: fileOf(finding), strict }));
  return [suiteOf(fileOf(first), cases, rejecting)];
}

function suite(briefing: BriefingReport, asked: BuildReport['asked']): string {
  const { source, output, status, findings, options } = briefing;
  const rejecting = findings.filter((finding) => isRejecting(finding, options.strict)).length;
  const name = asked === 'check' ? (output ?? source) : source;
  const isBuilt = status === 'built' || status === 'draft' || status === 'proved';
  const cases = [
    ...(isBuilt
      ? [`    <testcase classname="${xml(name)}" name="${xml(`is ${status === 'proved' ? 'proved' : 'built'}: ${output}`)}"/>\n`]
      : []),
    ...findings.map((finding) => testCase(finding, { file: fileOf(finding, briefing, asked), strict: options.strict })),
  ];
  return suiteOf(name, cases, rejecting, briefing.settings);
}

/** Properties tell what the user has turned off or weighed otherwise. */
function suiteOf(name: string, cases: readonly string[], rejecting: number, settings: BriefingReport['settings'] = []): string {
  const properties = settings.map((setting) => `      <property name="${xml(setting.id)}" value="${xml(settingWords(setting))}"/>\n`);
  return (
    `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${rejecting}" errors="0" skipped="0">\n` +
    `${properties.length === 0 ? '' : `    <properties>\n${properties.join('')}    </properties>\n`}${cases.join('')}  </testsuite>\n`
  );
}

function testCase(finding: Finding, about: { readonly file: string; readonly strict: boolean | undefined }): string {
  const { source, id, hint, severity } = finding;
  const message = onPage(finding);
  const place = source === undefined ? '' : ` ${source.line}:${source.column}`;
  const attributes = `classname="${xml(about.file)}" name="${xml(`${id}${place}`)}"`;
  const words = xml(hint === undefined ? message : `${message}\n${hint}`);
  const content = isRejecting(finding, about.strict)
    ? `<failure type="${severity}" message="${xml(message)}">${words}</failure>`
    : `<system-out>${words}</system-out>`;
  return `    <testcase ${attributes}>${content}</testcase>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Escapes for text and attributes alike; characters that XML 1.0 cannot hold become U+FFFD. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
