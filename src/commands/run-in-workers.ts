import { SHARE_ENV, Worker } from 'node:worker_threads';
import { hideHostFonts } from '../typeset/hide-host-fonts.js';
import { type Attempt, faultOf } from './attempt.js';

/**
 * Has a script's threads work off tasks, so many at a time, and hands on each outcome as it comes, with the index of its task. The script
 * answers a task with an `Attempt`. The largest (by bytes) come first, so that none is left to run alone at the end. A thread that dies
 * takes only its task along; another one takes its place.
 */
export async function runInWorkers<Task, Value>(
  script: URL,
  tasks: readonly { readonly task: Task; readonly bytes: number }[],
  threads: number,
  deliver: (outcome: Attempt<Value>, index: number) => void,
): Promise<void> {
  const waiting = [...tasks.entries()].toSorted(([, a], [, b]) => b.bytes - a.bytes)[Symbol.iterator]();
  const workers = new Set<Worker>();
  const lane = async () => {
    let worker: Worker | undefined;
    // All lanes draw from the one iterator: each takes the next task when it is done with the last.
    for (const [index, { task }] of waiting) {
      worker ??= new Worker(script, { env: SHARE_ENV });
      workers.add(worker);
      const { outcome, alive } = await ask<Task, Value>(worker, task);
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
    await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, lane));
  } finally {
    showHostFonts();
    // A thread that is left would keep the process alive, also when what was delivered is refused.
    await Promise.all(Array.from(workers, (worker) => worker.terminate()));
  }
}

function ask<Task, Value>(worker: Worker, task: Task): Promise<{ readonly outcome: Attempt<Value>; readonly alive: boolean }> {
  return new Promise((resolve) => {
    const settle = (outcome: Attempt<Value>, alive: boolean) => {
      worker.off('message', answered).off('error', broke).off('exit', ended);
      resolve({ outcome, alive });
    };
    const answered = (outcome: Attempt<Value>) => settle(outcome, true);
    const broke = (error: unknown) => settle({ ok: false, fault: faultOf(error) }, false);
    const ended = (code: number) => settle({ ok: false, fault: { message: `The thread ended with code ${code}` } }, false);
    worker.on('message', answered).on('error', broke).on('exit', ended);
    worker.postMessage(task);
  });
}
