import { heavy } from '../model/index.js';
import { type RemoteTypesetter, startTypesetter } from '../typeset/remote-typesetter.js';
import type { BuildInput } from './build-input.js';
import type { PipelineOptions } from './pipeline-options.js';

/** Starts an engine elsewhere, in which long articles get a process; undefined where it runs here. */
export function startElsewhere(
  { bytes }: BuildInput,
  { engine, engineScript, engineThread, typesetterFor }: PipelineOptions,
): RemoteTypesetter | undefined {
  if (engineScript === undefined || engine !== undefined || typesetterFor !== undefined) return undefined;
  if (bytes.length > heavy.articleBytes) return startTypesetter(engineScript, 'process');
  return engineThread ? startTypesetter(engineScript, 'thread') : undefined;
}
