import { dirname, resolve } from 'node:path';
import { buildArticle } from './commands/build-article.js';
import { readArticle } from './commands/read-article.js';
import { slugOfFile, slugOfTitle } from './commands/slug.js';
import type { BuildOptions, Finding, Outcome } from './model/index.js';
import type { BuildInput, Timings } from './pipeline.js';
import { type Project, readProject as projectOf } from './project.js';

export type { Box, BuildOptions, Finding, PaperPlace, ProjectSettings, Severity, SourcePlace } from './model/index.js';
export { findingKinds } from './model/index.js';
export type { Project } from './project.js';

/** An article that is not, or not yet, a file. */
export interface ArticleText {
  readonly text: string | Uint8Array;
  /** Its name in findings; `<text>` where absent. */
  readonly file?: string;
  /** Folder in which images, the template and the sources file are looked for; that of `file` where absent. */
  readonly folder?: string;
  /** Name of the output; else that of `file`, else the title's. */
  readonly slug?: string;
}

/** A briefing in memory. */
export interface BuiltBriefing {
  /** Nothing is wrong that would keep it from print: there is a PDF and no finding is an error. */
  readonly ok: boolean;
  readonly slug: string;
  readonly title?: string;
  /** There where typesetting got that far, with errors too: look at `ok`. */
  readonly pdf?: Uint8Array;
  readonly pages?: number;
  /** In the order of their places in the article. */
  readonly findings: readonly Finding[];
  /** SHA-256 of article, sources file and images. */
  readonly contentHash?: string;
  readonly engine?: 'native' | 'wasm';
  /** Milliseconds spent in each stage; absent where there was nothing to read. */
  readonly timings?: Timings;
}

/**
 * Reads the project that a folder belongs to: `brief.config.json` there or in the nearest folder above. Its settings are the
 * option `config` of `build`, which looks for no project itself.
 *
 * @example
 * const { config } = await readProject();
 * const { ok } = await build('content/report.md', { config: config.settings });
 */
export async function readProject(folder = '.'): Promise<{ readonly config: Project; readonly findings: readonly Finding[] }> {
  return projectOf(folder);
}

/**
 * Builds one briefing and writes nothing.
 *
 * `article` is the path of a file, relative to the working folder, or the text itself. What is wrong with an article or
 * its file is told in `findings`; the promise is rejected only where Briefpress itself fails.
 *
 * @example
 * const { ok, pdf, findings } = await build('content/report.md', { paper: 'letter' });
 */
export async function build(article: string | ArticleText, options: BuildOptions = {}): Promise<BuiltBriefing> {
  const reading = typeof article === 'string' ? readArticle(article, resolve(article)) : inputOf(article);
  if (!reading.ok) return { ok: false, slug: slugOfFile(String(article)), findings: reading.findings };
  const { title, isUntitled, pdf, pages, findings, contentHash, engine, timings } = await buildArticle(reading.value, options);
  const isNamed = typeof article === 'string' || (article.slug ?? article.file) !== undefined;
  return {
    ok: pdf !== undefined && findings.every(({ severity }) => severity !== 'error'),
    slug: isNamed || title === undefined || isUntitled ? reading.value.slug : slugOfTitle(title),
    ...(title === undefined ? {} : { title }),
    ...(pdf === undefined ? {} : { pdf }),
    ...(pages === undefined ? {} : { pages }),
    findings,
    ...(contentHash === undefined ? {} : { contentHash }),
    ...(engine === undefined ? {} : { engine }),
    timings,
  };
}

function inputOf({ text, file, folder, slug }: ArticleText): Extract<Outcome<BuildInput>, { ok: true }> {
  const value: BuildInput = {
    file: file ?? '<text>',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    folder: resolve(folder ?? (file === undefined ? '.' : dirname(file))),
    slug: slug ?? (file === undefined ? slugOfTitle('') : slugOfFile(file)),
  };
  return { ok: true, value, findings: [] };
}
