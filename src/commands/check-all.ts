import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { WarmEngines } from '../pipeline.js';
import type { BriefingReport } from '../report/build-report.js';
import { aboutCheck } from './about-check.js';
import { type Attempt, attempt, type Fault } from './attempt.js';
import { type CheckTask, checkOne } from './check-one.js';
import { internalError } from './internal-error.js';
import { readReportBeside } from './read-report-beside.js';
import { runInWorkers } from './run-in-workers.js';

/** So many bytes of PDFs are checked in the time in which a second thread starts. */
const quickBytes = 400_000;

/**
 * Checks every PDF, in threads of `worker` where that is sooner, which it is from `quick` bytes on; the reports are in the order of the
 * tasks. One that brings the program down takes none of the others along: its report says so, and `onFault` is told more.
 */
export async function checkAll(
  tasks: readonly CheckTask[],
  worker: URL,
  onFault: (fault: Fault) => void,
  quick = quickBytes,
): Promise<readonly BriefingReport[]> {
  const reports: BriefingReport[] = [];
  const take = (outcome: Attempt<BriefingReport>, task: CheckTask) => {
    if (outcome.ok) return outcome.result;
    onFault(outcome.fault);
    return unproved(task, outcome.fault);
  };
  const sized = tasks.map((task) => ({ task, bytes: statSync(task.path, { throwIfNoEntry: false })?.size ?? 0 }));
  const threads = availableParallelism();
  const isQuick = sized.reduce((sum, { bytes }) => sum + bytes, 0) < quick;
  if (tasks.length < 2 || threads < 2 || isQuick) {
    const engines = new WarmEngines();
    for (const task of tasks) {
      reports.push(take(await attempt(() => checkOne(task, engines)), task));
      await engines.refresh();
    }
    return reports;
  }
  await runInWorkers<CheckTask, BriefingReport>(worker, sized, threads, (outcome, index) => {
    const task = tasks[index];
    if (task === undefined) throw new RangeError(`No PDF has the index ${index}`);
    reports[index] = take(outcome, task);
  });
  return reports;
}

function unproved(task: CheckTask, { message }: Fault): BriefingReport {
  return { ...aboutCheck(task, readReportBeside(task.path)), status: 'failed', findings: [internalError(message)] };
}
