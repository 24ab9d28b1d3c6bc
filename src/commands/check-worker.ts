import { parentPort } from 'node:worker_threads';
import { WarmEngines } from '../pipeline.js';
import { attempt } from './attempt.js';
import { type CheckTask, checkOne } from './check-one.js';

// A thread that checks what it is sent, one PDF after another.
const engines = new WarmEngines();

parentPort?.on('message', async (task: CheckTask) => {
  parentPort?.postMessage(await attempt(() => checkOne(task, engines)));
  await engines.refresh();
});
