import type { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { BuildOutcome } from '../../src/commands/build-all.js';
import { runInWorkers } from '../../src/commands/run-in-workers.js';

const script = new URL('../fixtures/commands/worker.mjs', import.meta.url);
const tasks = (slugs: readonly string[]) => slugs.map((slug) => ({ task: { input: { slug } }, bytes: 9 }));

async function outcomes(slugs: readonly string[], threads: number): Promise<readonly BuildOutcome[]> {
  const found: BuildOutcome[] = [];
  await runInWorkers(script, tasks(slugs), threads, (outcome: BuildOutcome, index) => {
    found[index] = outcome;
  });
  return found;
}

const words = (outcome: BuildOutcome) => (outcome.ok ? outcome.result.slug : outcome.fault.message);

it('builds every article on the threads there are', async () => {
  const found = await outcomes(['a', 'b', 'c', 'd', 'e'], 2);
  expect(found.map(words)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(new Set(found.map((outcome) => outcome.ok && outcome.result.title)).size).toBeLessThanOrEqual(2);
});

it('the largest come first', async () => {
  const order: number[] = [];
  const sized = [3, 9, 5].map((bytes) => ({ task: { input: { slug: 'a' } }, bytes }));
  await runInWorkers(script, sized, 1, (_, index) => order.push(index));
  expect(order).toEqual([1, 2, 0]);
});

it('a thread that dies takes only its article along', async () => {
  expect((await outcomes(['a', 'dies', 'b', 'throws', 'c'], 1)).map(words)).toEqual([
    'a',
    'The thread ended with code 3',
    'b',
    'out of wheels',
    'c',
  ]);
});

it('no thread is left where an outcome cannot be delivered', async () => {
  const started: Worker[] = [];
  const note = (worker: Worker) => void started.push(worker);
  process.on('worker', note);
  const refused = runInWorkers(script, tasks(['a', 'b', 'c']), 2, () => {
    throw new Error('the disk is full');
  });
  await expect(refused).rejects.toThrow('the disk is full');
  process.off('worker', note);
  expect(started.length).toBeGreaterThan(0);
  expect(started.map(({ threadId }) => threadId)).toEqual(started.map(() => -1));
});
