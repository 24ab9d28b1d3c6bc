import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { type Finding, finding } from '../model/index.js';
import type { BuildInput, BuildResult } from '../pipeline.js';
import { type BriefingReport, isRejecting } from '../report/build-report.js';
import { briefingJson } from '../report/json.js';
import { proofSheet } from '../report/proof-sheet.js';
import type { BuildOutcome } from './build-all.js';
import { shownPath } from './find-articles.js';
import { internalError } from './internal-error.js';
import { makeFolder } from './make-folder.js';
import { writeFailure } from './prepare-output-folder.js';
import { setName } from './set-name.js';
import { writeFileWhole } from './write-file-whole.js';

/** Where briefings go, and what holds for all of one run. */
export interface Delivery {
  /** Folder of the project, absolute; files are named from it. */
  readonly root: string;
  /** Output folder, absolute; made anew where it is gone. */
  readonly out: string;
  readonly version: string;
  readonly options: BriefingReport['options'];
  /** Hashes of the project’s settings. */
  readonly project?: BriefingReport['project'];
}

/**
 * Writes what a build made and says what came of it. `<slug>.pdf` is written only by a build that nothing rejects; any
 * other leaves the last good one alone, with the report and the proof sheet that speak of it.
 */
export function deliverBriefing(input: BuildInput, slug: string, outcome: BuildOutcome, delivery: Delivery): BriefingReport {
  const result: Partial<BuildResult> = outcome.ok ? outcome.result : {};
  const findings = findingsOf(outcome);
  const { title, pages, contentHash, engine, pdf, settings } = result;
  const status = statusOf(pdf, findings, delivery.options);
  const shown = (ending: string) => shownPath(join(delivery.out, `${setName(slug, status)}.${ending}`), delivery.root);
  const briefing: BriefingReport = {
    version: delivery.version,
    source: input.file,
    slug,
    status,
    ...(status === 'failed' ? {} : { output: shown('pdf') }),
    ...(status === 'failed' || result.proofSheet === undefined ? {} : { proofSheet: shown('proof.html') }),
    ...(title === undefined ? {} : { title }),
    ...(pages === undefined ? {} : { pages }),
    ...(contentHash === undefined ? {} : { contentHash }),
    ...(engine === undefined ? {} : { engine }),
    options: delivery.options,
    ...(delivery.project === undefined || status === 'failed' ? {} : { project: delivery.project }),
    ...(settings === undefined ? {} : { settings }),
    findings,
  };
  try {
    write(delivery.out, briefing, result);
    return briefing;
  } catch (error) {
    return unwritten(briefing, error);
  }
}

/** The report of an article that was not built at all; nothing is written for it. */
export function failedBriefing(
  source: string,
  slug: string,
  findings: readonly Finding[],
  delivery: Pick<Delivery, 'version' | 'options'>,
): BriefingReport {
  return { version: delivery.version, source, slug, status: 'failed', options: delivery.options, findings };
}

function findingsOf(outcome: BuildOutcome): readonly Finding[] {
  if (!outcome.ok) return [internalError(outcome.fault.message)];
  const { findings, pdf } = outcome.result;
  const explained = pdf !== undefined || findings.some(({ severity }) => severity === 'error');
  return explained ? findings : [...findings, internalError('There is neither a PDF nor a reason why')];
}

function statusOf(
  pdf: Uint8Array | undefined,
  findings: readonly Finding[],
  options: Delivery['options'],
): 'built' | 'draft' | 'rejected' | 'failed' {
  if (pdf === undefined) return 'failed';
  if (findings.some((one) => isRejecting(one, options.strict))) return 'rejected';
  return options.draft === true ? 'draft' : 'built';
}

function write(out: string, briefing: BriefingReport, { pdf, typst, proofSheet: gathered }: Partial<BuildResult>): void {
  const { slug, status, version, findings } = briefing;
  makeFolder(out);
  const file = (ending: string, of = status) => join(out, `${setName(slug, of)}.${ending}`);
  // A proof sheet of these very pages still tells of them.
  const keepsSheet = gathered === undefined && status !== 'failed' && pdf !== undefined && holds(file('pdf'), pdf);
  // What an earlier build has left would speak of another file.
  for (const ending of ['pdf', 'proof.html', 'report.json'])
    if (!(keepsSheet && status === 'rejected' && ending === 'proof.html')) rmSync(file(ending, 'rejected'), { force: true });
  rmSync(file('typst', 'rejected'), { force: true, recursive: true });
  if (gathered === undefined || status === 'failed' || status === 'proved') {
    if (!keepsSheet) rmSync(file('proof.html'), { force: true });
  } else writeFileWhole(file('proof.html'), proofSheet({ ...gathered, slug, status, version, findings }));
  if (pdf !== undefined && status !== 'failed') writeFileWhole(file('pdf'), pdf);
  if (typst !== undefined) writeTypst(file('typst'), typst);
  writeFileWhole(file('report.json'), briefingJson(briefing));
}

/** Whether a file is there and has these bytes. */
function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(path), bytes) === 0;
  } catch {
    return false;
  }
}

function writeTypst(folder: string, files: NonNullable<BuildResult['typst']>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    const path = resolve(folder, `.${sep}${name}`);
    if (!path.startsWith(folder + sep)) throw new Error(`${name} lies outside ${folder}`);
    makeFolder(dirname(path));
    writeFileWhole(path, content);
  }
}

function unwritten({ output, proofSheet: _, ...briefing }: BriefingReport, error: unknown): BriefingReport {
  const problem = finding('output-is-writable', {
    message: `${output ?? `${setName(briefing.slug, briefing.status)}.report.json`} cannot be written: ${writeFailure(error)}`,
    hint: 'Make room or give yourself the right to write there, or name another folder with --out.',
  });
  return { ...briefing, status: 'failed', findings: [problem, ...briefing.findings] };
}
