import { dirname, join, resolve } from 'node:path';
import type { BuildOptions } from '../model/index.js';
import { openInEditor } from '../preview/open-in-editor.js';
import { type Preview, servePreview } from '../preview/serve-preview.js';
import { readProject } from '../project.js';
import { renderReport } from '../report/render-report.js';
import { visible } from '../report/visible.js';
import type { Delivery } from './deliver-briefing.js';
import type { ExitCode } from './exit-code.js';
import { findArticles, shownPath } from './find-articles.js';
import { outputFolder } from './output-folder.js';
import { prepareOutputFolder } from './prepare-output-folder.js';
import type { Terminal } from './terminal.js';
import { textSettings } from './text-settings.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';
import { followFiles } from './watch/follow-files.js';
import { projectNow } from './watch/project-now.js';
import { startBuilder } from './watch/start-builder.js';
import { WatchLoop, type WatchNews } from './watch/watch-loop.js';
import { type WatchedArticle, watchedArticle } from './watch/watched-article.js';

/** What `brief watch` was asked to do. */
export interface WatchRequest {
  /** Files, folders, patterns; none: `content/*.md`. */
  readonly inputs: readonly string[];
  /** Output folder, from the working folder; else the project's. */
  readonly out?: string;
  readonly options: BuildOptions;
  readonly strict: boolean;
  /** 0: any that is free. */
  readonly port: number;
  /** Open the preview in the browser. */
  readonly open: boolean;
  /** Command that opens a line in the editor. */
  readonly editor?: string;
  readonly quiet: boolean;
}

/** What a watch needs of the world beside its terminal. */
export interface WatchTools {
  /** Script of the thread that builds. */
  readonly worker: URL;
  /** Resolves when the user has had enough. */
  readonly stopped: Promise<void>;
}

/** `brief watch`: builds on every save, and shows the pages in a browser, until it is stopped. Throws `UsageError`. */
export async function watchCommand(request: WatchRequest, terminal: Terminal, tools: WatchTools = watchTools()): Promise<ExitCode> {
  const { folder } = terminal;
  if (request.inputs.includes('-')) throw new UsageError('standard input cannot be watched', 'Save it as a file, and name that.');
  const { config } = await readProject(folder);
  const { root, content, settings } = config;
  const contentPlace = settings.places?.content;
  const project = { ...(content === undefined ? {} : { content }), ...(contentPlace === undefined ? {} : { contentPlace }) };
  const found = await findArticles({ inputs: request.inputs, folder, root, ...project });
  const named = found.flatMap((input) => (input.kind === 'file' ? [watchedArticle(input.file, input.path)] : []));
  refuseSharedSlugs(named);
  const now = projectNow(request, folder, config, restartTeller(terminal));
  const articlesNow = request.inputs.length > 0 ? undefined : now.articles;
  const articles = articlesNow === undefined ? { articles: named, places: new Set<string>() } : await articlesNow();
  const out = outputFolder(request.out, folder, config);
  prepareOutputFolder(out.path, out.shown);
  const preview = await serve(request, root);
  const delivery: Delivery = { root, out: out.path, version: version(), options: reported(request) };
  const builder = startBuilder(tools.worker);
  const follower = followFiles((paths) => loop.changed(paths));
  const tell = reporter(request, terminal, delivery);
  const loop = new WatchLoop({
    articles,
    ...(articlesNow === undefined ? {} : { articlesNow }),
    builder,
    follower,
    delivery,
    settingsPaths: settingsPaths(folder),
    settingsNow: now.settings,
    tell(news) {
      show(preview, news);
      return tell(news);
    },
  });
  if (!request.quiet) terminal.output.write(`Preview: ${preview.address}  (Ctrl-C ends)\n`);
  if (request.open) await openInBrowser(preview.address);
  loop.start();
  await tools.stopped;
  follower.end();
  await Promise.all([builder.end(), preview.close()]);
  return 0;
}

/** Two articles cannot take turns at one output. */
function refuseSharedSlugs(articles: readonly WatchedArticle[]): void {
  const files = new Map<string, string>();
  for (const { file, slug } of articles) {
    const other = files.get(slug.toLowerCase());
    if (other !== undefined)
      throw new UsageError(`${other} and ${file} would both be ${slug}.pdf`, 'Rename one of them, or watch one alone.');
    files.set(slug.toLowerCase(), file);
  }
}

/** Where no browser can be started, the address stands on the terminal. */
async function openInBrowser(address: string): Promise<void> {
  const { default: open } = await import('open');
  await open(address).catch(() => undefined);
}

function watchTools(): WatchTools {
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  return { worker: new URL('./watch-worker.mjs', import.meta.url), stopped };
}

async function serve({ port, editor }: WatchRequest, root: string): Promise<Preview> {
  const openLine = editor === undefined ? undefined : (file: string, line: number) => openInEditor(editor, resolve(root, file), line);
  try {
    return await servePreview({ port, ...(openLine === undefined ? {} : { openLine }) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError(`port ${port} is taken`, 'Name another with --port, or leave it out for one that is free.');
  }
}

function reported({ options, strict }: WatchRequest): Delivery['options'] {
  return { ...options, ...(strict ? { strict } : {}) };
}

/** Files are named from the folder of the project: another one cannot be gone over to. It is told once. */
function restartTeller({ errors }: Terminal): () => void {
  let isTold = false;
  return () => {
    if (!isTold) errors.write('brief: the articles belong to another brief.config.json now; end the watch and start it anew\n');
    isTold = true;
  };
}

/** Settings may come in the working folder or in any above it. */
function settingsPaths(folder: string): ReadonlySet<string> {
  const above = dirname(folder);
  return new Set([join(folder, 'brief.config.json'), ...(above === folder ? [] : settingsPaths(above))]);
}

function show(preview: Preview, news: WatchNews): void {
  if (news.is === 'pages') preview.showPages(news.article.slug, news.version, news.drawing);
  else if (news.is === 'gone') preview.letGo(news.slug, news.now?.slug);
  else if (news.is !== 'refused') preview.showState(news.state);
}

/** Prints what came of each build as `brief build` does. */
function reporter({ quiet }: WatchRequest, terminal: Terminal, { version, root }: Delivery): (news: WatchNews) => Promise<void> {
  const { output, folder } = terminal;
  const settings = textSettings(terminal, root, quiet);
  return async (news) => {
    if (news.is === 'gone' && !quiet) output.write(`\n${goneText(news, (file) => visible(shownPath(resolve(root, file), folder)))}\n`);
    if (news.is !== 'report' && news.is !== 'refused') return;
    const findings = news.is === 'report' ? news.findings : [];
    // What keeps everything from print has been told with the first article.
    if (news.report === undefined && findings.length === 0) return;
    const text = await renderReport({ version, findings, briefings: news.report === undefined ? [] : [news.report] }, 'text', settings);
    output.write(`\n${text}`);
  };
}

/** Nobody has made a mistake: it is told in a line of its own. */
function goneText({ file, isThere, now }: Extract<WatchNews, { is: 'gone' }>, seen: (file: string) => string): string {
  if (now !== undefined) return `${seen(file)} is ${seen(now.file)} now`;
  const why = isThere ? 'is none of the project’s articles any more, and' : 'is gone and';
  return `${seen(file)} ${why} followed no more; what was built of it stays`;
}
