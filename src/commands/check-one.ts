import { basename, resolve } from 'node:path';
import { type Finding, finding, type Outcome, type ProjectSettings } from '../model/index.js';
import type { BuildInput, CheckInput, PipelineOptions, WarmEngines } from '../pipeline.js';
import { type BriefingReport, isRejecting } from '../report/build-report.js';
import { counted } from '../report/counted.js';
import { orderFindings } from '../report/order-findings.js';
import { aboutCheck } from './about-check.js';
import { shownPath } from './find-articles.js';
import { pathsOfArticle } from './paths-of-article.js';
import { readArticle } from './read-article.js';
import { readPdf } from './read-pdf.js';
import { readReportBeside } from './read-report-beside.js';
import { changedSettings } from './setting-hashes.js';
import { standardInput } from './standard-input.js';
import { version } from './version.js';
import { withWarmEngine } from './with-warm-engine.js';

/** What was asked of one PDF. */
export interface CheckTask {
  /** Absolute path of the PDF. */
  readonly path: string;
  /** It lies among others, and belongs to no article any more. */
  readonly isStray: boolean;
  /** Absolute path of the article, where the report beside the PDF does not name it or it has moved. */
  readonly source?: string;
  /** Absolute path of the template’s folder, before what the report and the article say. */
  readonly template?: string;
  readonly rebuild: boolean;
  readonly strict: boolean;
  /** Folder of the project, and its settings. */
  readonly root: string;
  readonly config: ProjectSettings;
}

/** Re-reads one finished PDF and holds it against its article, which is set again by one of the engines. */
export async function checkOne(task: CheckTask, engines: WarmEngines): Promise<BriefingReport> {
  const { path, root, strict } = task;
  const told = readReportBeside(path);
  const about = aboutCheck(task, told);
  const pdf = await readPdf(path, about.output);
  if (!pdf.ok) return { ...about, status: 'failed', findings: pdf.findings };
  const article = articleOf(task, told);
  if (!article.ok) return { ...about, status: 'failed', findings: article.findings };
  const input: CheckInput = {
    pdf: pdf.value,
    article: article.value,
    rebuild: task.rebuild,
    ...(told?.contentHash === undefined ? {} : { builtHash: told.contentHash }),
    ...(told === undefined ? { optionsUnknown: true } : {}),
    otherSettings: told?.project === undefined ? [] : changedSettings(told.project, task.config),
    isOwn: told?.version === version(),
  };
  const { checkBriefing } = await import('../pipeline.js');
  const { strict: _, template, ...print } = told?.options ?? {};
  const asBuilt: PipelineOptions = {
    config: task.config,
    ...print,
    ...(task.template !== undefined ? { template: task.template } : template !== undefined && { template: resolve(root, template) }),
  };
  const result = await checkBriefing(input, withWarmEngine(article.value, asBuilt, engines));
  const refusal = wasRejected(path, told);
  const findings = orderFindings([...(refusal === undefined ? [] : [refusal]), ...result.findings], article.value.file);
  const rejects = findings.some((one) => isRejecting(one, strict));
  return {
    ...about,
    source: article.value.file,
    options: { ...about.options, ...result.read },
    status: rejects ? 'rejected' : (result.read?.draft ?? about.options.draft) ? 'draft' : 'proved',
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
function articleOf({ path: pdf, source, isStray, root }: CheckTask, told: BriefingReport | undefined): Outcome<BuildInput> {
  if (source !== undefined) return readArticle(shownPath(source, root), source);
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
