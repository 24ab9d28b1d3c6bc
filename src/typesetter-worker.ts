// The thread or process of the engine. A thread reads the finished PDF as well, when all is set.
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { loadProgram } from './load-program.js';
import { serveTypesetting } from './typeset/serve-typesetting.js';

if (isMainThread) void serveTypesetting();
else serveWithReader();

function serveWithReader(): void {
  const opened = serveTypesetting(async (order) => (await reading)(order));
  // Code and reader come up while the article is still being composed.
  const reading = opened.then(openReader);
  // Whoever asks gets the error.
  reading.catch(() => undefined);
}

/** Returns what carries out orders to read. */
async function openReader(): Promise<(order: unknown) => Promise<unknown>> {
  const path = fileURLToPath(new URL('./second-reader.js', import.meta.url));
  const { exports, keep } = loadProgram<typeof import('./second-reader.js')>(path);
  await exports.startReader();
  const reader = exports.openSecondReader();
  return async (order) => {
    const answer = await exports.carryOutReading(reader, order as Parameters<typeof exports.carryOutReading>[1]);
    // Only whoever has checked has used all the code that the next one needs.
    if ('findings' in answer) keep();
    return answer;
  };
}
