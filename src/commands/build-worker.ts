import { parentPort } from 'node:worker_threads';
import { attemptBuild } from './build-all.js';
import type { WorkerTask } from './build-in-workers.js';

// A thread of `buildInWorkers`: builds what it is sent, one article after another.
parentPort?.on('message', async ({ input, options }: WorkerTask) => {
  parentPort?.postMessage(await attemptBuild(input, options));
});
