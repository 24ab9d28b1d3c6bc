import { heavy } from '../model/index.js';
import type { BuildInput, PipelineOptions, WarmEngines } from '../pipeline.js';

/** The options of one build among others in a thread. A heavy article gets an engine of its own, whose room comes back when it ends. */
export function withWarmEngine({ bytes }: BuildInput, options: PipelineOptions, engines: WarmEngines): PipelineOptions {
  if (bytes.length > heavy.articleBytes) return options;
  return { ...options, typesetterFor: (fonts) => engines.for(fonts, options.engine) };
}
