import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildInput, PipelineOptions } from '../pipeline.js';
import type { BriefingReport } from '../report/build-report.js';
import type { BuildOutcome } from './build-all.js';
import { forgetBuild, isUpToDate, type RecordedBuild, recordBuild } from './build-record.js';
import { readReportBeside } from './read-report-beside.js';
import { setName } from './set-name.js';

/** How briefings are built in one run, as far as it decides whether one must be built at all. */
export interface RunSettings {
  readonly options: PipelineOptions;
  readonly strict: boolean;
  readonly proof: boolean;
  /** Output folder, absolute. */
  readonly out: string;
}

/** The report of a briefing that is up to date and need not be built; `undefined` where it must. Drafts are always built. */
export function reportUpToDate(input: BuildInput, run: RunSettings): BriefingReport | undefined {
  const record = recordOf(input, run);
  if (record === undefined || hasRejected(record) || !isUpToDate(record)) return undefined;
  const report = readReportBeside(join(run.out, `${input.slug}.pdf`));
  return report?.status === 'built' ? { ...report, upToDate: true } : undefined;
}

/** Remembers what has just been delivered, for the next run; what is not fit for print is forgotten. */
export function rememberBuild(input: BuildInput, { status }: BriefingReport, outcome: BuildOutcome, run: RunSettings): void {
  const record = recordOf(input, run);
  const readings = outcome.ok ? outcome.result.readings : undefined;
  if (record === undefined || readings === undefined) return;
  if (status === 'built') recordBuild(record, readings);
  else forgetBuild(record);
}

/** What a draft or a watch has left that was rejected goes with the next build. */
function hasRejected({ out, slug }: RecordedBuild): boolean {
  return existsSync(join(out, `${setName(slug, 'rejected')}.report.json`));
}

function recordOf(input: BuildInput, { options, strict, proof, out }: RunSettings): RecordedBuild | undefined {
  if (options.draft === true) return undefined;
  const { slug } = input;
  const outputs = [`${slug}.pdf`, `${slug}.report.json`, ...(proof ? [`${slug}.proof.html`] : [])];
  const { proof: _, keepTypst: __, ...how } = options;
  return { input, options: how, strict, out, slug, outputs };
}
