import { existsSync } from 'node:fs';
import { finding, type MappedLine, type Reading } from '../../model/index.js';
import type { PipelineOptions } from '../../pipeline.js';
import type { BriefingReport } from '../../report/build-report.js';
import { type Delivery, deliverBriefing, failedBriefing } from '../deliver-briefing.js';
import { readArticle } from '../read-article.js';
import { sha256 } from '../sha256.js';
import { slugOfFile } from '../slug.js';
import type { Builder, BuildProgress } from './start-builder.js';

/** One article under watch, and what it was last seen to go by. */
export interface WatchedArticle {
  readonly file: string;
  readonly path: string;
  readonly slug: string;
  /** What its last build went by, by absolute path: a change of it calls for a new one. */
  readonly goesBy: ReadonlyMap<string, Reading>;
}

/** What came of one build under watch; `undefined` where a newer state of the article came first. */
export interface WatchedBuild {
  readonly report: BriefingReport;
  readonly pageMap: readonly MappedLine[];
  readonly goesBy: WatchedArticle['goesBy'];
  readonly title?: string;
}

/** Milliseconds that an editor needs which empties or takes away a file before it writes. */
export const moment = 40;

/** Builds the article as it stands on disk now, delivers it, and tells what to wait for. */
export async function buildWatched(
  article: WatchedArticle,
  options: PipelineOptions,
  { builder, delivery }: { readonly builder: Builder; readonly delivery: Delivery },
  progress: BuildProgress,
): Promise<WatchedBuild | undefined> {
  const read = await readWhole(article);
  if (!read.ok) {
    const report = failedBriefing(article.file, article.slug, isGone(article) ? [gone] : read.findings, delivery);
    return { report, pageMap: [], goesBy: new Map([...article.goesBy, [article.path, { path: article.path, kind: 'file' }]]) };
  }
  const outcome = await builder.build(read.value, options, progress);
  if (outcome === undefined) return undefined;
  const report = deliverBriefing(read.value, article.slug, outcome, delivery);
  const { readings = [], pageMap = [], title } = outcome.ok ? outcome.result : {};
  // What a failed build did not get to may mend it, too.
  const kept = report.status === 'failed' ? [...article.goesBy] : [];
  const own: Reading = { path: article.path, kind: 'file', hash: sha256(read.value.bytes) };
  const goesBy = new Map([...kept, ...[own, ...readings].map((reading) => [reading.path, reading] as const)]);
  return { report, pageMap, goesBy, ...(title === undefined ? {} : { title }) };
}

/** Named by itself it is waited for. */
const gone = finding('file-is-readable', {
  message: 'The article is there no more',
  hint: 'Put it back, or end the watch; what was built of it stays.',
});

/** Whether an article that has been built is there no more: nobody has misspelt it. */
function isGone({ path, goesBy }: WatchedArticle): boolean {
  return goesBy.size > 1 && !existsSync(path);
}

/** The article under this path, not yet built. */
export function watchedArticle(file: string, path: string): WatchedArticle {
  return { file, path, slug: slugOfFile(file), goesBy: new Map([[path, { path, kind: 'file' }]]) };
}

async function readWhole({ file, path, goesBy }: WatchedArticle): Promise<ReturnType<typeof readArticle>> {
  const first = readArticle(file, path);
  const isWhole = first.ok ? first.value.bytes.length > 0 : goesBy.size <= 1;
  if (isWhole) return first;
  await new Promise((resolve) => setTimeout(resolve, moment));
  return readArticle(file, path);
}
