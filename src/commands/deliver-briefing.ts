import { rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { type Finding, finding } from '../model/index.js';
import type { BuildInput, BuildResult } from '../pipeline.js';
import { type BriefingReport, isRejecting } from '../report/build-report.js';
import { briefingJson } from '../report/json.js';
import { proofSheet } from '../report/proof-sheet.js';
import type { BuildOutcome } from './build-all.js';
import { shownPath } from './find-articles.js';
import { makeFolder } from './make-folder.js';
import { writeFailure } from './prepare-output-folder.js';
import { writeFileWhole } from './write-file-whole.js';

/** Where briefings go, and what holds for all of one run. */
export interface Delivery {
  /** Folder of the project, absolute; files are named from it. */
  readonly root: string;
  /** Output folder, absolute; it is there. */
  readonly out: string;
  readonly version: string;
  readonly options: BriefingReport['options'];
}

/**
 * Writes what a build made and says what came of it. `<slug>.pdf` is written only by a build that nothing rejects; any
 * other leaves the last good one alone.
 */
export function deliverBriefing(input: BuildInput, slug: string, outcome: BuildOutcome, delivery: Delivery): BriefingReport {
  const result: Partial<BuildResult> = outcome.ok ? outcome.result : {};
  const findings = findingsOf(outcome);
  const { title, pages, contentHash, engine, pdf, settings } = result;
  const status = statusOf(pdf, findings, delivery.options);
  const briefing: BriefingReport = {
    version: delivery.version,
    source: input.file,
    slug,
    status,
    ...(status === 'failed' ? {} : { output: shownPath(join(delivery.out, pdfName(slug, status)), delivery.root) }),
    ...(title === undefined ? {} : { title }),
    ...(pages === undefined ? {} : { pages }),
    ...(contentHash === undefined ? {} : { contentHash }),
    ...(engine === undefined ? {} : { engine }),
    options: delivery.options,
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

/** The finding that says that the program itself failed. */
export function internalError(message: string): Finding {
  return finding('no-internal-error', {
    message: `Briefpress itself failed: ${message}`,
    hint: 'This is a bug; please report it with the article. BRIEF_DEBUG=1 shows where it happened.',
  });
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

function pdfName(slug: string, status: Exclude<BriefingReport['status'], 'failed'>): string {
  return status === 'built' ? `${slug}.pdf` : `${slug}.${status}.pdf`;
}

function write(out: string, briefing: BriefingReport, { pdf, typst, proofSheet: gathered }: Partial<BuildResult>): void {
  const { slug, status, version, findings } = briefing;
  const sheet = join(out, `${slug}.proof.html`);
  // One that an earlier build has left would show another file.
  if (gathered === undefined || status === 'failed' || status === 'proved') rmSync(sheet, { force: true });
  else writeFileWhole(sheet, proofSheet({ ...gathered, slug, status, version, findings }));
  if (pdf !== undefined && status !== 'failed') writeFileWhole(join(out, pdfName(slug, status)), pdf);
  // A rejected PDF of an earlier build is no longer what the report speaks of.
  if (status !== 'rejected') rmSync(join(out, pdfName(slug, 'rejected')), { force: true });
  if (typst !== undefined) writeTypst(join(out, `${slug}.typst`), typst);
  writeFileWhole(join(out, `${slug}.report.json`), briefingJson(briefing));
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

function unwritten({ output, ...briefing }: BriefingReport, error: unknown): BriefingReport {
  const problem = finding('output-is-writable', {
    message: `${output ?? `${briefing.slug}.report.json`} cannot be written: ${writeFailure(error)}`,
    hint: 'Make room or give yourself the right to write there, or name another folder with --out.',
  });
  return { ...briefing, status: 'failed', findings: [problem, ...briefing.findings] };
}
