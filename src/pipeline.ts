import { BuildCourse } from './pipeline/build-course.js';
import type { BuildInput } from './pipeline/build-input.js';
import type { BuildResult } from './pipeline/build-result.js';
import type { FinishedPdf } from './pipeline/check-pdf.js';
import { loadProof } from './pipeline/load-proof.js';
import type { PrintedOptions } from './pipeline/options-on-paper.js';
import type { PipelineOptions } from './pipeline/pipeline-options.js';
import { printAndProve } from './pipeline/print-and-prove.js';
import { readyToSet } from './pipeline/ready-to-set.js';
import { setPages } from './pipeline/set-pages.js';

export type { BuildInput } from './pipeline/build-input.js';
export type { BuildResult } from './pipeline/build-result.js';
export type { BuiltEdition } from './pipeline/edition-of.js';
export type { PipelineOptions } from './pipeline/pipeline-options.js';
export type { SomeFindings } from './pipeline/prove-some.js';
export type { Timings } from './pipeline/stopwatch.js';
export { Superseded } from './pipeline/superseded.js';
export { openTypesetter } from './typeset/open-typesetter.js';
export { WarmEngines } from './typeset/warm-engines.js';

/** Builds one briefing: reads and composes the article, sets its pages, prints and proves them. Everything wrong with the content is a finding. */
export async function buildBriefing(input: BuildInput, options: PipelineOptions): Promise<BuildResult> {
  const course = new BuildCourse(input, options);
  const ready = await readyToSet(course);
  if (ready === undefined) return course.result();
  const pages = await setPages(ready, course);
  return pages === undefined ? course.result() : printAndProve(ready, pages, course);
}

/** A finished PDF and the article that it is held against. */
export interface CheckInput extends FinishedPdf {
  readonly article: BuildInput;
}

export interface CheckResult extends BuildResult {
  /** The options that were read from the pages, where nobody told them. */
  readonly read?: PrintedOptions;
}

/** Proves a PDF on disk as a build proves its own: the article is read, composed and set once more, to know what was promised and what would be printed now. */
export async function checkBriefing({ article, ...finished }: CheckInput, options: PipelineOptions): Promise<CheckResult> {
  const build = (read: PrintedOptions) => buildBriefing(article, { ...options, ...read, keepPromise: true, unproved: true });
  const { checkPdf } = await loadProof();
  const { built, checked } = await checkPdf(finished, build);
  const { promised: _, pdf: __, pages: ___, ...about } = built;
  if (checked === undefined) return about;
  // What reading found is the build's business, but for a picture that is gone: the file may have it. Here that is judged, and only its own pages are counted.
  const gone = about.findings.filter(({ id }) => id === 'image-is-readable');
  return { ...about, ...checked, findings: [...gone, ...checked.findings] };
}
