import { basename, resolve } from 'node:path';
import { type Finding, finding, type Outcome } from '../model/index.js';
import type { BuildInput, CheckInput, PipelineOptions, WarmEngines } from '../pipeline.js';
import { type Project, readProject } from '../project.js';
import { type BriefingReport, isRejecting } from '../report/build-report.js';
import { counted } from '../report/counted.js';
import { orderFindings } from '../report/order-findings.js';
import { type ReportFormat, renderReport } from '../report/render-report.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { shownPath } from './find-articles.js';
import { findPdfs } from './find-pdfs.js';
import { findStrays } from './find-strays.js';
import { kindsFor } from './kinds-for.js';
import { outputFolder } from './output-folder.js';
import { pathsOfArticle } from './paths-of-article.js';
import { readArticle } from './read-article.js';
import { readPdf } from './read-pdf.js';
import { readReportBeside } from './read-report-beside.js';
import { standardInput } from './standard-input.js';
import { showsColours, type Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';
import { withWarmEngine } from './with-warm-engine.js';

/** What `brief check` was asked to do. */
export interface CheckRequest {
  /** Finished PDFs, folders, patterns; none: `output/*.pdf`, but no drafts, rejected ones and those from standard input. */
  readonly inputs: readonly string[];
  /** The article, where the report beside the PDF does not name it or it has moved. */
  readonly source?: string;
  /** Folder of the template, before what the report and the article say. */
  readonly template?: string;
  readonly rebuild: boolean;
  readonly strict: boolean;
  readonly format: ReportFormat;
  readonly quiet: boolean;
}

/** `brief check`: re-reads finished PDFs and holds them against their articles; writes nothing. Throws `UsageError`. */
export async function checkCommand(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  if (request.source === '-')
    throw new UsageError('--source names a file, and standard input is none', 'Write the article to a file and name that.');
  const { config, findings } = await readProject(terminal.folder);
  const output = outputFolder(undefined, terminal.folder, config).path;
  const hasSource = request.source !== undefined;
  const found = await findPdfs(request.inputs, { folder: terminal.folder, output, hasSource });
  const { pdfs, leftOut } = found;
  if (hasSource && pdfs.length > 1)
    throw new UsageError('--source names one article, but there are several PDFs', 'Check them one by one.');
  const briefings: BriefingReport[] = [];
  const strays = hasSource ? new Set<string>() : findStrays(found, config.root);
  const { WarmEngines } = await import('../pipeline.js');
  const engines = new WarmEngines();
  for (const path of pdfs) {
    briefings.push(await checkOne(path, { ...request, isStray: strays.has(path), engines }, terminal, config));
    await engines.refresh();
  }
  const shownLeftOut = leftOut.map(({ path, why }) => ({ path: shownPath(path, config.root), why }));
  const report = {
    version: version(),
    strict: request.strict,
    findings,
    briefings,
    ...(await kindsFor(request.format)),
    asked: 'check' as const,
    leftOut: shownLeftOut,
  };
  const settings = { colours: showsColours(terminal.output, terminal.environment), quiet: request.quiet };
  terminal.output.write(await renderReport(report, request.format, settings));
  return exitCode(report);
}

/** What was asked, of one PDF: `isStray` where it lies among others and belongs to no article any more. */
interface OneRequest extends CheckRequest {
  readonly isStray: boolean;
  /** Articles are set again one after another. */
  readonly engines: WarmEngines;
}

async function checkOne(path: string, request: OneRequest, { folder }: Terminal, { root, settings }: Project): Promise<BriefingReport> {
  const file = shownPath(path, root);
  const told = readReportBeside(path);
  const source = request.source === undefined ? (told?.source ?? file) : shownPath(resolve(folder, request.source), root);
  const options = { ...told?.options, ...(request.strict ? { strict: true } : {}) };
  const about = { version: version(), slug: told?.slug ?? basename(path, '.pdf'), source, output: file, options };
  const pdf = await readPdf(path, file);
  if (!pdf.ok) return { ...about, status: 'failed', findings: pdf.findings };
  const article = await articleOf(path, told, request, { folder, root });
  if (!article.ok) return { ...about, status: 'failed', findings: article.findings };
  const input: CheckInput = {
    pdf: pdf.value,
    article: article.value,
    rebuild: request.rebuild,
    ...(told?.contentHash === undefined ? {} : { builtHash: told.contentHash }),
    ...(told === undefined ? { optionsUnknown: true } : {}),
  };
  const { checkBriefing } = await import('../pipeline.js');
  const { strict: _, template, ...print } = told?.options ?? {};
  const asBuilt: PipelineOptions = {
    config: settings,
    ...print,
    ...(request.template !== undefined
      ? { template: resolve(folder, request.template) }
      : template !== undefined && { template: resolve(root, template) }),
  };
  const result = await checkBriefing(input, withWarmEngine(article.value, asBuilt, request.engines));
  const refusal = wasRejected(path, told);
  const findings = orderFindings([...(refusal === undefined ? [] : [refusal]), ...result.findings], article.value.file);
  const rejects = findings.some((one) => isRejecting(one, request.strict));
  return {
    ...about,
    source: article.value.file,
    options: { ...options, ...result.read },
    status: rejects ? 'rejected' : (result.read?.draft ?? options.draft) ? 'draft' : 'proved',
    ...(result.title === undefined ? {} : { title: result.title }),
    ...(result.pages === undefined ? {} : { pages: result.pages }),
    ...(result.contentHash === undefined ? {} : { contentHash: result.contentHash }),
    ...(result.settings === undefined ? {} : { settings: result.settings }),
    findings,
  };
}

/** What a build has rejected is not proved by finding nothing more: what was wrong with the article is no longer to be seen on paper. */
function wasRejected(path: string, told: BriefingReport | undefined): Finding | undefined {
  if (told?.status !== 'rejected' && !/\.rejected\.pdf$/iu.test(path)) return undefined;
  const reasons = (told?.findings ?? []).filter((one) => isRejecting(one, told?.options.strict));
  const [first] = reasons;
  const why = first === undefined ? '' : `, for ${counted(reasons.length, 'finding')}, the first: ${first.message}`;
  return finding('was-not-rejected', {
    message: `Unexpected PDF that its build has rejected${why}`,
    hint: 'Mend the article and build it again; the report beside the PDF says what was wrong.',
  });
}

/** The article that `--source` names, else the one in the report beside the PDF: from the project’s folder, or from the folder above the PDF’s. */
async function articleOf(
  pdf: string,
  told: BriefingReport | undefined,
  { source, isStray }: OneRequest,
  { folder, root }: { readonly folder: string; readonly root: string },
): Promise<Outcome<BuildInput>> {
  if (source !== undefined) return readArticle(shownPath(resolve(folder, source), root), resolve(folder, source));
  if (told === undefined) {
    const message = `Unexpected PDF without ${basename(pdf).replace(/\.pdf$/iu, '')}.report.json beside it, which names its article`;
    return { ok: false, findings: [finding('article-is-found', { message, hint: 'Name the article with --source.' })] };
  }
  for (const path of pathsOfArticle(told.source, pdf, root)) {
    const reading = readArticle(told.source, path);
    if (reading.ok) return reading;
  }
  if (isStray) {
    const message = `Unexpected PDF that belongs to no article: ${told.source}, of which it was made, is not there`;
    const hint = 'It was not checked. Delete it, or check it by itself and name its article with --source.';
    return { ok: false, findings: [finding('article-is-found', { message, hint, severity: 'warning' })] };
  }
  const message =
    told.source === standardInput
      ? 'Unexpected PDF of an article from standard input, which no file holds'
      : `Unexpected report of the article ${told.source}, which is not there`;
  return { ok: false, findings: [finding('article-is-found', { message, hint: 'Name the article with --source.' })] };
}
