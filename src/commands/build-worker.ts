import { parentPort } from 'node:worker_threads';
import { WarmEngines } from '../pipeline.js';
import { attemptBuild } from './build-all.js';
import type { WorkerTask } from './build-in-workers.js';
import { withWarmEngine } from './with-warm-engine.js';

// A thread of `buildInWorkers`: builds what it is sent, one article after another.
const engines = new WarmEngines();

parentPort?.on('message', async ({ input, options }: WorkerTask) => {
  parentPort?.postMessage(await attemptBuild(input, withWarmEngine(input, options, engines)));
  await engines.refresh();
});
