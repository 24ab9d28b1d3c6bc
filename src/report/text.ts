import pc from 'picocolors';
import { allFindings, type BriefingReport, type BuildReport, countFindings, fileOf, isRejecting, type LeftOut } from './build-report.js';
import { counted, countedList } from './counted.js';
import { findingText } from './finding-text.js';
import { type Folders, seenFrom } from './seen-from.js';
import { settingWords } from './setting-words.js';
import { visible } from './visible.js';

export interface TextSettings {
  /** Write ANSI colours. */
  readonly colours: boolean;
  /** Print what rejects a briefing only. */
  readonly quiet: boolean;
  /** Absent: files are named from the project's folder. */
  readonly folders?: Folders;
}

type Colours = ReturnType<typeof pc.createColors>;

/** Of the infos of one kind so many are shown for an article, and the others counted: they ask for nothing. Every error and every warning is shown. */
const infosShown = 1;

/** The report for a person at a terminal: findings by file, a line for each briefing, a last line that counts. */
export function textReport(written: BuildReport, settings: TextSettings): string {
  const report = settings.folders === undefined ? written : seenFrom(written, settings.folders);
  const colours = pc.createColors(settings.colours);
  const ofProject = (report.findings ?? []).filter((finding) => !settings.quiet || isRejecting(finding, report.strict));
  const project = ofProject.map((finding) => findingText(finding, fileOf(finding), colours)).join('');
  if (settings.quiet) return [project, ...report.briefings.flatMap((briefing) => rejectingLines(briefing, report.asked, colours))].join('');
  const blocks = report.briefings.map((briefing) => ({
    text: [
      ...findingLines(briefing, report.asked, colours),
      ...settingLines(briefing, colours),
      resultLine(briefing, report.asked, colours),
    ].join(''),
    long: briefing.findings.length > 0 || briefing.settings !== undefined,
  }));
  if (project !== '') blocks.unshift({ text: project, long: true });
  const body = blocks.map(({ text, long }, index) => (index > 0 && (long || blocks[index - 1]?.long) ? `\n${text}` : text)).join('');
  return `${body}${blocks.some(({ long }) => long) ? '\n' : ''}${totalLine(report, colours)}`;
}

function rejectingLines(briefing: BriefingReport, asked: BuildReport['asked'], colours: Colours): string[] {
  return briefing.findings
    .filter((finding) => isRejecting(finding, briefing.options.strict))
    .map((finding) => findingText(finding, fileOf(finding, briefing, asked), colours));
}

function findingLines(briefing: BriefingReport, asked: BuildReport['asked'], colours: Colours): string[] {
  const infos = new Map<string, number>();
  for (const { id, severity } of briefing.findings) if (severity === 'info') infos.set(id, (infos.get(id) ?? 0) + 1);
  const seen = new Map<string, number>();
  return briefing.findings.map((finding) => {
    const text = findingText(finding, fileOf(finding, briefing, asked), colours);
    if (finding.severity !== 'info') return text;
    const place = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, place);
    if (place > infosShown) return '';
    const left = (infos.get(finding.id) ?? 0) - infosShown;
    if (place < infosShown || left <= 0) return text;
    const more = `    … and ${counted(left, 'more info')} of this kind; --format json lists all  [${finding.id}]`;
    return `${text}${colours.dim(more)}\n`;
  });
}

/** What the user has turned off or weighed otherwise must be seen with the result. */
function settingLines({ settings = [] }: BriefingReport, colours: Colours): string[] {
  return settings.map((setting) => `${colours.dim(visible(settingWords(setting)))}\n`);
}

function resultLine(briefing: BriefingReport, asked: BuildReport['asked'], colours: Colours): string {
  const { error, warning, info } = countFindings(briefing.findings);
  const facts = [
    briefing.upToDate === true ? 'up to date' : '',
    countedList([[briefing.pages ?? 0, 'page']]),
    countedList([
      [error, 'error'],
      [warning, 'warning'],
      [info, 'info'],
    ]),
  ];
  const line = `${[resultName(briefing, asked, colours), ...facts].filter((fact) => fact !== '').join('  ')}\n`;
  return briefing.proofSheet === undefined ? line : `${line}${colours.dim(`proof sheet: ${visible(briefing.proofSheet)}`)}\n`;
}

function resultName({ status, source, output }: BriefingReport, asked: BuildReport['asked'], colours: Colours): string {
  switch (status) {
    case 'draft':
      return `${colours.green(visible(output ?? source))}${asked === 'check' ? '  draft, not for print' : ''}`;
    case 'built':
    case 'proved':
      return colours.green(visible(output ?? source));
    case 'rejected':
      return `${colours.red('rejected')}  ${visible(output ?? source)}`;
    case 'failed':
      return `${colours.red(asked === 'check' ? 'not checked' : 'not built')}  ${visible(asked === 'check' ? (output ?? source) : source)}`;
  }
}

function totalLine(report: BuildReport, colours: Colours): string {
  const { briefings, asked = 'build', leftOut = [] } = report;
  const count = (...wanted: readonly BriefingReport['status'][]) => briefings.filter(({ status }) => wanted.includes(status)).length;
  const { error, warning } = countFindings(allFindings(report));
  const findings = countedList([
    [error, 'error'],
    [warning, 'warning'],
  ]);
  const all = countedList([[briefings.length, 'briefing']]);
  const kept = briefings.filter(({ upToDate }) => upToDate === true).length;
  const drafts = count('draft') === 0 ? '' : `, ${countedList([[count('draft'), 'draft']])} not for print`;
  const built = `${briefings.length === 0 ? 'nothing' : `${count('built', 'draft')} of ${all}`} built${kept === 0 ? '' : ` (${kept} up to date)`}`;
  const proved = briefings.length === 0 ? 'nothing proved' : `${count('proved')} of ${all} proved${drafts}`;
  const words = asked === 'check' ? proved : built;
  const others = leftOutLines(leftOut).map((line) => `${colours.dim(line)}\n`);
  return `${colours.bold(`${words}${findings === '' ? '' : `: ${findings}`}`)}\n${others.join('')}`;
}

const reasons = {
  'not-final': 'since drafts or rejected',
  'from-input': 'since no file holds their articles, which came from standard input',
} as const;

function leftOutLines(leftOut: readonly LeftOut[]): readonly string[] {
  return (['not-final', 'from-input'] as const).flatMap((reason) => {
    const paths = leftOut.filter(({ why }) => why === reason).map(({ path }) => visible(path));
    return paths.length === 0 ? [] : [`not checked, ${reasons[reason]}: ${paths.join(', ')}`];
  });
}
