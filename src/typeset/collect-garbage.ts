import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Runs the collector to the end: an engine's document that nobody holds is freed only then, and weighs up to a gigabyte. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  // Objects with memory outside of JavaScript are freed when the event loop turns.
  await new Promise(setImmediate);
}
