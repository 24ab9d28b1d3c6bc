import type { BuildInput, BuildResult, PipelineOptions, SomeFindings } from '../../pipeline.js';
import type { DrawnPages } from '../../preview/preview-messages.js';

/** What the thread is asked: one build at a time. `superseded[0]` becomes 1 when a newer state waits. */
export interface WatchTask {
  readonly input: BuildInput;
  readonly options: PipelineOptions;
  readonly superseded: Int32Array<SharedArrayBuffer>;
}

/** What it answers: the pages as soon as they stand, what was found on those that have changed, then what came of the build. */
export type WatchAnswer =
  | { readonly is: 'pages'; readonly drawing: DrawnPages }
  | { readonly is: 'findings'; readonly found: SomeFindings }
  | { readonly is: 'built'; readonly result: BuildResult }
  | { readonly is: 'superseded' }
  | { readonly is: 'failed'; readonly fault: { readonly message: string; readonly stack?: string } };
