import { resolve } from 'node:path';
import type { BuildOptions } from '../model/index.js';
import type { BuildInput, PipelineOptions } from '../pipeline.js';
import { readProject } from '../project.js';
import { type BriefingReport, isRejecting } from '../report/build-report.js';
import { type ReportFormat, renderReport } from '../report/render-report.js';
import { type BuildOutcome, type BuildTools, buildAll, buildTools } from './build-all.js';
import { clearRejected } from './clear-rejected.js';
import { type Delivery, deliverBriefing, failedBriefing } from './deliver-briefing.js';
import { engineOf } from './engine-of.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type ArticleInput, findArticles, shownPath } from './find-articles.js';
import { internalError } from './internal-error.js';
import { kindsFor } from './kinds-for.js';
import { type RunSettings, rememberBuild, reportUpToDate } from './leave-out.js';
import { outputFolder } from './output-folder.js';
import { prepareOutputFolder } from './prepare-output-folder.js';
import { readArticle } from './read-article.js';
import { settingHashes } from './setting-hashes.js';
import { sharedSlug } from './shared-slug.js';
import { slugOfFile, slugOfTitle } from './slug.js';
import { standardInput } from './standard-input.js';
import { startProgress } from './start-progress.js';
import type { Terminal } from './terminal.js';
import { textSettings } from './text-settings.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

/** What `brief build` was asked to do. */
export interface BuildRequest {
  /** Files, folders, patterns, `-`; none: those of the project, `content/*.md`. */
  readonly inputs: readonly string[];
  /** Output folder, relative to the working folder; absent: the project’s, `output`. */
  readonly out?: string;
  readonly options: Omit<BuildOptions, 'config'>;
  readonly format: ReportFormat;
  /** Warnings reject too. */
  readonly strict: boolean;
  readonly quiet: boolean;
  /** Write a proof sheet as well. */
  readonly proof: boolean;
  /** Write the Typst source as well. */
  readonly keepTypst: boolean;
  /** Build also what is up to date. */
  readonly force: boolean;
}

/** The slug of an article from standard input whose title is not known. */
const untitled = 'stdin';

/** An article on its way, or the report of one that cannot be built. */
type Job =
  | { readonly kind: 'article'; readonly input: BuildInput; readonly slugFrom: 'file' | 'title' }
  | { readonly kind: 'done'; readonly briefing: BriefingReport };

/** `brief build`: builds the articles, writes what they came to, prints the report. Throws `UsageError`. */
export async function buildCommand(request: BuildRequest, terminal: Terminal, tools: BuildTools = buildTools): Promise<ExitCode> {
  const { config, findings } = await readProject(terminal.folder);
  const { root, content, settings: project } = config;
  const out = outputFolder(request.out, terminal.folder, config);
  const reported = { options: reportedOptions(request, terminal.folder, root), project: settingHashes(project) };
  const delivery: Delivery = { root, out: out.path, version: version(), ...reported };
  // Settings that mean something else than their author thinks print nothing; the articles are looked through all the same.
  const unprinted = findings.some((one) => isRejecting(one, request.strict));
  const options = { ...pipelineOptions(request, terminal), config: project, ...(unprinted ? { unprinted } : {}) };
  const contentPlace = project.places?.content;
  const named = { ...(content === undefined ? {} : { content }), ...(contentPlace === undefined ? {} : { contentPlace }) };
  const articles = await findArticles({ inputs: request.inputs, folder: terminal.folder, root, ...named }).catch((error: unknown) => {
    if (unprinted && error instanceof UsageError) return [];
    throw error;
  });
  const read = await Promise.all(articles.map((article) => readJob(article, terminal, delivery)));
  const run = runSettings(request, options, delivery);
  const jobs = refuseSharedSlugs(read, delivery).map((job) => (unprinted ? job : leaveOut(job, request, run)));
  if (!unprinted && jobs.some(({ kind }) => kind === 'article')) prepareOutputFolder(out.path, out.shown);
  const built = await buildJobs(jobs, { request, options, terminal, tools, delivery });
  // Where nothing is built, what is no error would hide what has to be mended first.
  const mended = ({ findings: own, ...briefing }: BriefingReport): BriefingReport => ({
    ...briefing,
    findings: own.filter((one) => isRejecting(one, request.strict)),
  });
  const briefings = unprinted ? built.map(mended) : built;
  const report = { version: delivery.version, strict: request.strict, findings, briefings, ...(await kindsFor(request.format)) };
  const settings = textSettings(terminal, root, request.quiet);
  terminal.output.write(await renderReport(report, request.format, settings));
  return exitCode(report);
}

async function readJob(article: ArticleInput, terminal: Terminal, delivery: Delivery): Promise<Job> {
  if (article.kind === 'standard-input') {
    const bytes = await terminal.readInput();
    return { kind: 'article', input: { file: standardInput, bytes, folder: terminal.folder, slug: untitled }, slugFrom: 'title' };
  }
  const reading = readArticle(article.file, article.path);
  if (reading.ok) return { kind: 'article', input: reading.value, slugFrom: 'file' };
  return { kind: 'done', briefing: failedBriefing(article.file, slugOfFile(article.file), reading.findings, delivery) };
}

/** A briefing that is up to date is not built again; its findings are told again. */
function leaveOut(job: Job, { force, keepTypst }: BuildRequest, run: RunSettings): Job {
  if (job.kind === 'done' || job.slugFrom === 'title' || force || keepTypst) return job;
  const briefing = reportUpToDate(job.input, run);
  return briefing === undefined ? job : { kind: 'done', briefing };
}

/** Of files that would write the same output none is built. */
function refuseSharedSlugs(jobs: readonly Job[], delivery: Delivery): readonly Job[] {
  const files = new Map<string, string[]>();
  for (const job of jobs) {
    if (job.kind === 'done' || job.slugFrom === 'title') continue;
    const key = outputKey(job.input.slug);
    files.set(key, [...(files.get(key) ?? []), job.input.file]);
  }
  return jobs.map((job) => {
    if (job.kind === 'done' || job.slugFrom === 'title') return job;
    const { file, slug } = job.input;
    const others = (files.get(outputKey(slug)) ?? []).filter((other) => other !== file);
    if (others.length === 0) return job;
    return { kind: 'done', briefing: failedBriefing(file, slug, [sharedSlug(slug, others)], delivery) };
  });
}

interface Run {
  readonly request: BuildRequest;
  readonly options: PipelineOptions;
  readonly terminal: Terminal;
  readonly tools: BuildTools;
  readonly delivery: Delivery;
}

/** Builds what can be built; the reports come in the order of the jobs. */
async function buildJobs(jobs: readonly Job[], { request, options, terminal, tools, delivery }: Run): Promise<readonly BriefingReport[]> {
  const briefings = new Map<Job, BriefingReport>();
  const articles = jobs.filter((job) => job.kind === 'article');
  for (const job of jobs) if (job.kind === 'done') briefings.set(job, job.briefing);
  const taken = new Map(articles.flatMap(({ slugFrom, input }) => (slugFrom === 'file' ? [[outputKey(input.slug), input.file]] : [])));
  const watched = terminal.errors.isTerminal && !request.quiet;
  const progress = startProgress(terminal.errors, articles.length, watched);
  const deliver = (outcome: BuildOutcome, index: number) => {
    const job = articles[index];
    if (job === undefined) throw new RangeError(`No article has the index ${index}`);
    if (!outcome.ok && terminal.environment.BRIEF_DEBUG === '1') terminal.errors.write(`${outcome.fault.stack ?? outcome.fault.message}\n`);
    const report = options.unprinted ? lookedThrough(job, outcome, delivery) : delivered(job, outcome, taken, delivery);
    briefings.set(job, report);
    if (job.slugFrom === 'file' && !options.unprinted) rememberBuild(job.input, report, outcome, runSettings(request, options, delivery));
    progress.advance();
  };
  try {
    await buildAll(
      articles.map(({ input }) => input),
      { ...options, keepReadings: true },
      tools,
      watched,
      deliver,
    );
  } finally {
    progress.stop();
  }
  return jobs.flatMap((job) => briefings.get(job) ?? []);
}

function lookedThrough({ input }: Extract<Job, { kind: 'article' }>, outcome: BuildOutcome, delivery: Delivery): BriefingReport {
  return failedBriefing(input.file, input.slug, outcome.ok ? outcome.result.findings : [internalError(outcome.fault.message)], delivery);
}

function delivered(
  { input, slugFrom }: Extract<Job, { kind: 'article' }>,
  outcome: BuildOutcome,
  taken: ReadonlyMap<string, string>,
  delivery: Delivery,
): BriefingReport {
  if (slugFrom === 'file') return deliverBriefing(input, input.slug, outcome, delivery);
  const { title, isUntitled } = outcome.ok ? outcome.result : {};
  const slug = title === undefined || isUntitled ? input.slug : slugOfTitle(title);
  const other = taken.get(outputKey(slug));
  if (other === undefined) {
    const briefing = deliverBriefing(input, slug, outcome, delivery);
    // What failed before its title was known had this one’s place.
    if (slug !== input.slug && isDelivered(briefing)) clearRejected(delivery.out, input);
    return briefing;
  }
  return failedBriefing(input.file, slug, [sharedSlug(slug, [other])], delivery);
}

function isDelivered({ status }: BriefingReport): boolean {
  return status === 'built' || status === 'draft';
}

/** Slugs with the same key are one file on some file systems. */
function outputKey(slug: string): string {
  return slug.toLowerCase();
}

function reportedOptions({ options, strict }: BuildRequest, folder: string, root: string): BriefingReport['options'] {
  const { template, ...others } = options;
  return {
    ...others,
    ...(template === undefined ? {} : { template: shownPath(resolve(folder, template), root) }),
    ...(strict ? { strict } : {}),
  };
}

function runSettings({ strict, proof }: BuildRequest, options: PipelineOptions, { out }: Delivery): RunSettings {
  return { options, strict, proof, out };
}

function pipelineOptions({ options, keepTypst, proof }: BuildRequest, { folder, environment }: Terminal): PipelineOptions {
  const engine = engineOf(environment.BRIEF_ENGINE);
  return {
    ...options,
    ...(options.template === undefined ? {} : { template: resolve(folder, options.template) }),
    ...(keepTypst ? { keepTypst } : {}),
    ...(proof ? { proof } : {}),
    ...(engine === undefined ? {} : { engine }),
  };
}
