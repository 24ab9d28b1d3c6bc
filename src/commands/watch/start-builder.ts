import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { BuildInput, PipelineOptions, SomeFindings } from '../../pipeline.js';
import type { DrawnPages } from '../../preview/preview-messages.js';
import { faultOf } from '../attempt.js';
import type { BuildOutcome } from '../build-all.js';
import type { WatchAnswer, WatchTask } from './watch-messages.js';

/** What is told of a build under way. */
export interface BuildProgress {
  /** Pages, as the renderer of typst.ts draws them. */
  onPages(drawing: DrawnPages): void;
  /** What was found on some of them. */
  onFindings(found: SomeFindings): void;
}

/** A thread that builds, with a warm engine. */
export interface Builder {
  /** Builds, and tells how far it has come; `undefined` where `giveUp` came first. One build at a time. */
  build(input: BuildInput, options: PipelineOptions, progress: BuildProgress): Promise<BuildOutcome | undefined>;
  /** The build under way is no longer wanted. */
  giveUp(): void;
  end(): Promise<void>;
}

/** Starts a thread for the builds of a watch. One that breaks down is replaced with the next build. */
export function startBuilder(script: URL): Builder {
  const superseded = new Int32Array(new SharedArrayBuffer(4));
  let worker: Worker | undefined = new Worker(script, { env: SHARE_ENV });
  let isOver = false;
  return {
    async build(input, options, progress) {
      worker ??= new Worker(script, { env: SHARE_ENV });
      Atomics.store(superseded, 0, 0);
      const answer = await ask(worker, { input, options, superseded }, progress);
      if (answer.is === 'superseded' || isOver) return undefined;
      if (answer.is === 'built') return { ok: true, result: answer.result };
      if (answer.isGone) worker = undefined;
      return { ok: false, fault: answer.fault };
    },
    giveUp: () => void Atomics.store(superseded, 0, 1),
    async end() {
      isOver = true;
      await worker?.terminate();
      worker = undefined;
    },
  };
}

type Ended =
  | Exclude<WatchAnswer, { is: 'pages' | 'findings' | 'failed' }>
  | (Extract<WatchAnswer, { is: 'failed' }> & { readonly isGone?: true });

function ask(worker: Worker, task: WatchTask, { onPages, onFindings }: BuildProgress): Promise<Ended> {
  return new Promise((resolve) => {
    const settle = (ended: Ended) => {
      worker.off('message', answered).off('error', broke).off('exit', gone);
      resolve(ended);
    };
    const answered = (answer: WatchAnswer) => {
      if (answer.is === 'pages') onPages(answer.drawing);
      else if (answer.is === 'findings') onFindings(answer.found);
      else settle(answer);
    };
    const broke = (error: unknown) => settle({ is: 'failed', fault: faultOf(error), isGone: true });
    const gone = (code: number) => settle({ is: 'failed', fault: { message: `The thread ended with code ${code}` }, isGone: true });
    worker.on('message', answered).on('error', broke).on('exit', gone);
    worker.postMessage(task);
  });
}
