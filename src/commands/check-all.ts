import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { WarmEngines } from '../pipeline.js';
import type { BriefingReport } from '../report/build-report.js';
import { type CheckTask, checkOne } from './check-one.js';
import { runInWorkers } from './run-in-workers.js';

/** So many bytes of PDFs are checked in the time in which a second thread starts. */
const quickBytes = 400_000;

/** Checks every PDF, in threads of `worker` where that is sooner, which it is from `quick` bytes on; the reports are in the order of the tasks. */
export async function checkAll(tasks: readonly CheckTask[], worker: URL, quick = quickBytes): Promise<readonly BriefingReport[]> {
  const sized = tasks.map((task) => ({ task, bytes: statSync(task.path, { throwIfNoEntry: false })?.size ?? 0 }));
  const threads = availableParallelism();
  const isQuick = sized.reduce((sum, { bytes }) => sum + bytes, 0) < quick;
  const reports: BriefingReport[] = [];
  if (tasks.length < 2 || threads < 2 || isQuick) {
    const engines = new WarmEngines();
    for (const task of tasks) {
      reports.push(await checkOne(task, engines));
      await engines.refresh();
    }
    return reports;
  }
  await runInWorkers<CheckTask, BriefingReport>(worker, sized, threads, (outcome, index) => {
    if (!outcome.ok) throw Object.assign(new Error(outcome.fault.message), outcome.fault);
    reports[index] = outcome.result;
  });
  return reports;
}
