import type { Finding, Severity } from '../model/index.js';
import { allFindings, type BuildReport, fileOf, onPageStrictly } from './build-report.js';
import { settingWords } from './setting-words.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The findings as SARIF 2.1.0 (OASIS), the format code-scanning services read. */
export function sarifReport(report: BuildReport): string {
  const ids = new Set<string>(Object.keys(report.kinds ?? {}));
  for (const { id } of allFindings(report)) ids.add(id);
  const rules = [...ids];
  const indexes = new Map(rules.map((id, index) => [id, index]));
  const { strict } = report;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Briefpress', version: report.version, rules: rules.map((id) => rule(id, report.kinds?.[id])) } },
        ...settingsOf(report),
        columnKind: 'utf16CodeUnits',
        results: [
          ...(report.findings ?? []).map((finding) => result(finding, { file: fileOf(finding), strict, indexes })),
          ...report.briefings.flatMap((briefing) =>
            briefing.findings.map((finding) =>
              result(finding, { file: fileOf(finding, briefing, report.asked), strict: briefing.options.strict, indexes }),
            ),
          ),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** What users have turned off or weighed otherwise, as notes on how the checks were run. */
function settingsOf({ briefings }: BuildReport): object {
  const notes = briefings.flatMap(({ source, settings = [] }) =>
    settings.map((setting) => ({
      level: 'note',
      message: { text: settingWords(setting) },
      associatedRule: { id: setting.id },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(source) } } }],
    })),
  );
  return notes.length === 0 ? {} : { invocations: [{ executionSuccessful: true, toolConfigurationNotifications: notes }] };
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

function rule(id: string, kind: NonNullable<BuildReport['kinds']>[string] | undefined): object {
  if (kind === undefined) return { id };
  return { id, shortDescription: { text: kind.claim }, defaultConfiguration: { level: levels[kind.severity] } };
}

interface ResultContext {
  readonly file: string;
  readonly strict: boolean | undefined;
  /** Of the rules, by id. */
  readonly indexes: ReadonlyMap<string, number>;
}

function result(finding: Finding, { file, strict, indexes }: ResultContext): object {
  const { id, severity, hint, source } = finding;
  const message = onPageStrictly(finding, strict);
  return {
    ruleId: id,
    ruleIndex: indexes.get(id),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(source === undefined ? {} : { region: { startLine: source.line, startColumn: source.column } }),
        },
      },
    ],
  };
}
