import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { BuildInput, PipelineOptions } from '../pipeline.js';
import { hideHostFonts } from '../typeset/hide-host-fonts.js';
import { type BuildOutcome, faultOf } from './build-all.js';

/** What a worker is sent; it answers with a `BuildOutcome`. */
export interface WorkerTask {
  readonly input: BuildInput;
  readonly options: PipelineOptions;
}

/**
 * Builds on so many threads, longest article first so that none is left to run alone at the end. A thread that dies
 * takes only its article along; another one takes its place.
 */
export async function buildInWorkers(
  inputs: readonly BuildInput[],
  options: PipelineOptions,
  script: URL,
  threads: number,
  deliver: (outcome: BuildOutcome, index: number) => void,
): Promise<void> {
  const waiting = [...inputs.entries()].toSorted(([, a], [, b]) => b.bytes.length - a.bytes.length)[Symbol.iterator]();
  const workers = new Set<Worker>();
  const lane = async () => {
    let worker: Worker | undefined;
    // All lanes draw from the one iterator: each takes the next article when it is done with the last.
    for (const [index, input] of waiting) {
      worker ??= new Worker(script, { env: SHARE_ENV });
      workers.add(worker);
      const { outcome, alive } = await ask(worker, { input, options });
      if (!alive) {
        workers.delete(worker);
        worker = undefined;
      }
      deliver(outcome, index);
    }
  };
  // Each thread would show them again while another one opens its engine.
  const showHostFonts = hideHostFonts();
  try {
    await Promise.all(Array.from({ length: threads }, lane));
  } finally {
    showHostFonts();
    // A thread that is left would keep the process alive, also when what was delivered is refused.
    await Promise.all(Array.from(workers, (worker) => worker.terminate()));
  }
}

function ask(worker: Worker, task: WorkerTask): Promise<{ readonly outcome: BuildOutcome; readonly alive: boolean }> {
  return new Promise((resolve) => {
    const settle = (outcome: BuildOutcome, alive: boolean) => {
      worker.off('message', answered).off('error', broke).off('exit', ended);
      resolve({ outcome, alive });
    };
    const answered = (outcome: BuildOutcome) => settle(outcome, true);
    const broke = (error: unknown) => settle({ ok: false, fault: faultOf(error) }, false);
    const ended = (code: number) => settle({ ok: false, fault: { message: `The thread ended with code ${code}` } }, false);
    worker.on('message', answered).on('error', broke).on('exit', ended);
    worker.postMessage(task);
  });
}
