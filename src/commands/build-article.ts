import type { BuildInput, BuildResult, PipelineOptions } from '../pipeline.js';
import { orderFindings } from '../report/order-findings.js';
import { draftFindings } from './draft-findings.js';
import { startElsewhere } from './start-elsewhere.js';

export type Pipeline = (input: BuildInput, options: PipelineOptions) => Promise<BuildResult>;

/** The pipeline of this package, loaded with the first build. */
export const realPipeline: Pipeline = async (input, options) => (await import('../pipeline.js')).buildBriefing(input, options);

let builtHere = false;

/** Whether a PDF has been made in this thread: then all the code that a build needs has run. */
export function hasBuilt(): boolean {
  return builtHere;
}

/** How an article is built by the tool itself. */
export interface ArticleTools {
  readonly pipeline?: Pipeline;
  /** Whether a thread of its own may be taken for the engine. */
  readonly engineThread?: boolean;
}

/** Builds one article in memory; what the command line and the API have in common. Throws only for a bug. */
export async function buildArticle(
  input: BuildInput,
  options: PipelineOptions,
  { pipeline = realPipeline, engineThread = false }: ArticleTools = {},
): Promise<BuildResult> {
  const elsewhere = startElsewhere(input, options, engineThread);
  try {
    const result = await pipeline(input, { ...options, ...(elsewhere === undefined ? {} : { elsewhere }) });
    builtHere ||= result.pdf !== undefined;
    const findings = options.draft === true ? draftFindings(result.findings) : result.findings;
    return { ...result, findings: orderFindings(findings, input.file) };
  } finally {
    void elsewhere?.end();
  }
}
