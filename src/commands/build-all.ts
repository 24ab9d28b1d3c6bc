import { availableParallelism } from 'node:os';
import type { BuildInput, BuildResult, PipelineOptions } from '../pipeline.js';
import { type ArticleTools, buildArticle, type Pipeline, realPipeline } from './build-article.js';

/** What became of one build: its result, or the exception that is a bug here. */
export type BuildOutcome =
  | { readonly ok: true; readonly result: BuildResult }
  | { readonly ok: false; readonly fault: { readonly message: string; readonly stack?: string } };

export interface BuildTools {
  readonly pipeline: Pipeline;
  /** Script of the workers; without one every article is built in this thread. */
  readonly worker?: URL;
}

/** Articles of this many bytes take about a second, in which progress should be seen to be made. */
const slowBytes = 150_000;

/** The real pipeline and its worker. */
export const buildTools: BuildTools = {
  pipeline: realPipeline,
  worker: new URL('./build-worker.mjs', import.meta.url),
};

/**
 * Builds every input and hands on each outcome as it comes, with the index of its input. A single article is built in
 * this thread unless it is long and `watched`: a worker leaves the thread free to show progress.
 */
export async function buildAll(
  inputs: readonly BuildInput[],
  options: PipelineOptions,
  tools: BuildTools,
  watched: boolean,
  deliver: (outcome: BuildOutcome, index: number) => void,
): Promise<void> {
  const slow = watched && inputs.some(({ bytes }) => bytes.length >= slowBytes);
  if (tools.worker !== undefined && (inputs.length > 1 || slow)) {
    const { buildInWorkers } = await import('./build-in-workers.js');
    return buildInWorkers(inputs, options, tools.worker, Math.min(availableParallelism(), inputs.length), deliver);
  }
  // A thread for the engine saves a single build the time in which it starts, where there is a second core.
  const own = { pipeline: tools.pipeline, engineThread: tools.worker !== undefined && availableParallelism() > 1 };
  for (const [index, input] of inputs.entries()) deliver(await attemptBuild(input, options, own), index);
}

/** Builds one article; an exception becomes a fault, so that other articles still build. */
export async function attemptBuild(input: BuildInput, options: PipelineOptions, tools?: ArticleTools): Promise<BuildOutcome> {
  try {
    return { ok: true, result: await buildArticle(input, options, tools) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** The words of an exception. */
export function faultOf(error: unknown): { readonly message: string; readonly stack?: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
}
