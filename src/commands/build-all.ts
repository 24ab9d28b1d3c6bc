import { availableParallelism } from 'node:os';
import type { BuildInput, BuildResult, PipelineOptions } from '../pipeline.js';
import { type Attempt, attempt } from './attempt.js';
import { buildArticle, type Pipeline, realPipeline } from './build-article.js';

/** What became of one build. */
export type BuildOutcome = Attempt<BuildResult>;

/** What a thread is sent that builds. */
export interface BuildTask {
  readonly input: BuildInput;
  readonly options: PipelineOptions;
}

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
    const { runInWorkers } = await import('./run-in-workers.js');
    const tasks = inputs.map((input) => ({ task: { input, options } satisfies BuildTask, bytes: input.bytes.length }));
    return runInWorkers<BuildTask, BuildResult>(tools.worker, tasks, availableParallelism(), deliver);
  }
  // A thread for the engine saves a single build the time in which it starts, where there is a second core.
  const own = { pipeline: tools.pipeline, engineThread: tools.worker !== undefined && availableParallelism() > 1 };
  for (const [index, input] of inputs.entries()) deliver(await attempt(() => buildArticle(input, options, own)), index);
}
