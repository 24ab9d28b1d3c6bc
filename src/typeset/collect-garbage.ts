import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Runs the collector to the end, so that the room of what nobody needs any more comes free: of texts already read, of a document that weighs half a gigabyte. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What lies outside of JavaScript is freed when the event loop turns, and pages are given back by the next run.
  for (let run = 0; run < 2; run++) {
    collect();
    await new Promise(setImmediate);
  }
}
