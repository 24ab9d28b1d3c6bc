import { heavy } from '../model/index.js';
import type { BuildInput, PipelineOptions } from '../pipeline.js';
import { type RemoteTypesetter, startTypesetter } from '../typeset/remote-typesetter.js';

/** The engine in a thread or process of its own. */
const engineScript = new URL('./typesetter-worker.js', import.meta.url);

/**
 * Starts an engine elsewhere; undefined where it runs here. Long articles get a process for it, whose room comes back when it ends;
 * short ones get a thread where one is asked for, in which it comes up while the code is loaded and the article read.
 */
export function startElsewhere(
  { bytes }: BuildInput,
  { engine, typesetterFor }: PipelineOptions,
  inThread: boolean,
): RemoteTypesetter | undefined {
  if (engine !== undefined || typesetterFor !== undefined) return undefined;
  if (bytes.length > heavy.articleBytes) return startTypesetter(engineScript, 'process');
  return inThread ? startTypesetter(engineScript, 'thread') : undefined;
}
