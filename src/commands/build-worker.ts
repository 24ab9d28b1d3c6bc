import { parentPort } from 'node:worker_threads';
import { WarmEngines } from '../pipeline.js';
import { attempt } from './attempt.js';
import type { BuildTask } from './build-all.js';
import { buildArticle } from './build-article.js';
import { withWarmEngine } from './with-warm-engine.js';

// A thread that builds what it is sent, one article after another.
const engines = new WarmEngines();

parentPort?.on('message', async ({ input, options }: BuildTask) => {
  parentPort?.postMessage(await attempt(() => buildArticle(input, withWarmEngine(input, options, engines))));
  await engines.refresh();
});
