import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { finding, type Outcome } from '../model/index.js';
import type { BuildInput, CheckInput, Project } from '../pipeline.js';
import type { BriefingReport } from '../report/build-report.js';
import { orderFindings } from '../report/order-findings.js';
import { type ReportFormat, renderReport } from '../report/render-report.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { shownPath } from './find-articles.js';
import { findPdfs } from './find-pdfs.js';
import { outputFolder } from './output-folder.js';
import { readArticle } from './read-article.js';
import { readReportBeside } from './read-report-beside.js';
import { showsColours, type Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

/** What `brief check` was asked to do. */
export interface CheckRequest {
  /** Finished PDFs, folders, patterns; none: `output/*.pdf`. */
  readonly inputs: readonly string[];
  /** The article, where the report beside the PDF does not name it or it has moved. */
  readonly source?: string;
  readonly rebuild: boolean;
  readonly strict: boolean;
  readonly format: ReportFormat;
  readonly quiet: boolean;
}

/** `brief check`: re-reads finished PDFs and holds them against their articles; writes nothing. Throws `UsageError`. */
export async function checkCommand(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const { readProject, knownFindings } = await import('../pipeline.js');
  const { config, findings } = await readProject(terminal.folder);
  const pdfs = await findPdfs(request.inputs, terminal.folder, outputFolder(undefined, terminal.folder, config).path);
  if (request.source !== undefined && pdfs.length > 1)
    throw new UsageError('--source names one article, but there are several PDFs', 'Check them one by one.');
  const briefings: BriefingReport[] = [];
  for (const path of pdfs) briefings.push(await checkOne(path, request, terminal, config));
  const report = { version: version(), findings, briefings, kinds: knownFindings, asked: 'check' as const };
  const settings = { colours: showsColours(terminal.output, terminal.environment), quiet: request.quiet };
  terminal.output.write(await renderReport(report, request.format, settings));
  return exitCode(report);
}

async function checkOne(path: string, request: CheckRequest, { folder }: Terminal, { root, settings }: Project): Promise<BriefingReport> {
  const file = shownPath(path, root);
  const told = readReportBeside(path);
  const article = await articleOf(path, told, request, { folder, root });
  const options = { ...told?.options, ...(request.strict ? { strict: true } : {}) };
  const about = { version: version(), slug: told?.slug ?? basename(path, '.pdf'), output: file, options };
  if (!article.ok) return { ...about, source: file, status: 'failed', findings: article.findings };
  const input: CheckInput = { pdf: await readFile(path), article: article.value, rebuild: request.rebuild };
  const { checkBriefing } = await import('../pipeline.js');
  const { strict: _, template, ...print } = told?.options ?? {};
  const result = await checkBriefing(input, {
    config: settings,
    ...print,
    ...(template === undefined ? {} : { template: resolve(root, template) }),
  });
  const findings = orderFindings(result.findings, article.value.file);
  const rejects = findings.some(({ severity }) => severity === 'error' || (request.strict && severity === 'warning'));
  return {
    ...about,
    source: article.value.file,
    status: rejects ? 'rejected' : 'proved',
    ...(result.title === undefined ? {} : { title: result.title }),
    ...(result.pages === undefined ? {} : { pages: result.pages }),
    ...(result.contentHash === undefined ? {} : { contentHash: result.contentHash }),
    ...(result.settings === undefined ? {} : { settings: result.settings }),
    findings,
  };
}

/** The article that `--source` names, else the one in the report beside the PDF: from the project’s folder, or from the folder above the PDF’s. */
async function articleOf(
  pdf: string,
  told: BriefingReport | undefined,
  { source }: CheckRequest,
  { folder, root }: { readonly folder: string; readonly root: string },
): Promise<Outcome<BuildInput>> {
  if (source !== undefined) return readArticle(shownPath(resolve(folder, source), root), resolve(folder, source));
  if (told === undefined) {
    const message = `Unexpected PDF without ${basename(pdf, '.pdf')}.report.json beside it, which names its article`;
    return { ok: false, findings: [finding('article-is-found', { message, hint: 'Name the article with --source.' })] };
  }
  for (const base of [root, dirname(dirname(pdf))]) {
    const reading = await readArticle(told.source, join(base, told.source));
    if (reading.ok) return reading;
  }
  const message = `Unexpected report of the article ${told.source}, which is not there`;
  return { ok: false, findings: [finding('article-is-found', { message, hint: 'Name the article with --source.' })] };
}
