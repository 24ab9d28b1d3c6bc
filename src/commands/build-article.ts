import type { BuildInput, BuildResult, PipelineOptions } from '../pipeline.js';
import { orderFindings } from '../report/order-findings.js';
import { draftFindings } from './draft-findings.js';

export type Pipeline = (input: BuildInput, options: PipelineOptions) => Promise<BuildResult>;

/** The pipeline of this package, loaded with the first build. */
export const realPipeline: Pipeline = async (input, options) => (await import('../pipeline.js')).buildBriefing(input, options);

/** The engine for long articles, in a process of its own. */
const engineScript = new URL('./typesetter-worker.js', import.meta.url);

let builtHere = false;

/** Whether a PDF has been made in this thread: then all the code that a build needs has run. */
export function hasBuilt(): boolean {
  return builtHere;
}

/** Builds one article in memory; what the command line and the API have in common. Throws only for a bug. */
export async function buildArticle(input: BuildInput, options: PipelineOptions, pipeline: Pipeline = realPipeline): Promise<BuildResult> {
  const result = await pipeline(input, { engineScript, ...options });
  builtHere ||= result.pdf !== undefined;
  const findings = options.draft === true ? draftFindings(result.findings) : result.findings;
  return { ...result, findings: orderFindings(findings, input.file) };
}
