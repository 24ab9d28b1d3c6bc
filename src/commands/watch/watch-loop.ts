import type { Finding } from '../../model/index.js';
import type { PipelineOptions } from '../../pipeline.js';
import type { PreviewState, PreviewStatus } from '../../preview/preview-messages.js';
import type { BriefingReport } from '../../report/build-report.js';
import type { Delivery } from '../deliver-briefing.js';
import { isStill } from '../is-still.js';
import type { Follower } from './follow-files.js';
import type { Builder } from './start-builder.js';
import { buildWatched, type WatchedArticle, type WatchedBuild } from './watched-article.js';

/** What a watch tells as it goes on. */
export type WatchNews =
  | { readonly is: 'pages'; readonly article: WatchedArticle; readonly version: number; readonly bytes: Uint8Array }
  | { readonly is: 'state'; readonly state: PreviewState }
  /** `findings` are those of the project's settings; without a `report` nothing was built on them. */
  | { readonly is: 'report'; readonly state: PreviewState; readonly findings: readonly Finding[]; readonly report?: BriefingReport };

/** The project's settings as they stand. */
export interface SettingsNow {
  readonly options: PipelineOptions;
  readonly findings: readonly Finding[];
  /** Nothing may be printed on these settings. */
  readonly reject: boolean;
}

export interface WatchLoopRequest {
  readonly articles: readonly WatchedArticle[];
  readonly builder: Builder;
  readonly follower: Follower;
  /** Absolute paths at which the project’s settings are looked for. */
  readonly settingsPaths: ReadonlySet<string>;
  readonly delivery: Delivery;
  /** Asked before each build, since they may change, too. */
  readonly settingsNow: () => Promise<SettingsNow>;
  readonly tell: (news: WatchNews) => void | Promise<void>;
}

/** One article as the loop knows it. */
interface Watched {
  article: WatchedArticle;
  state: PreviewState;
  isDirty: boolean;
}

/** Builds what has changed, the article that changed last first, one at a time; a newer state of an article ends the build of an older one. */
export class WatchLoop {
  readonly #request: WatchLoopRequest;
  readonly #watched: readonly Watched[];
  #current: Watched | undefined;
  #isRunning = false;

  constructor(request: WatchLoopRequest) {
    this.#request = request;
    this.#watched = request.articles.map((article) => ({ article, state: firstState(article), isDirty: true }));
  }

  /** Builds everything once, and goes on with what changes. */
  start(): void {
    this.#follow();
    for (const { state } of this.#watched) void this.#request.tell({ is: 'state', state });
    void this.#run();
  }

  /** These paths have changed, appeared or gone. */
  changed(paths: ReadonlySet<string>): void {
    for (const watched of this.#watched) {
      if (![...paths].some((path) => this.#concerns(path, watched.article))) continue;
      watched.isDirty = true;
      if (watched === this.#current) this.#request.builder.giveUp();
    }
    void this.#run();
  }

  /** Editors touch files, too, that they do not change. */
  #concerns(path: string, { goesBy }: WatchedArticle): boolean {
    const reading = goesBy.get(path);
    return this.#request.settingsPaths.has(path) || (reading !== undefined && !isStill(reading));
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      next.isDirty = false;
      this.#current = next;
      await this.#build(next);
      this.#current = undefined;
      this.#follow();
    }
    this.#isRunning = false;
  }

  #next(): Watched | undefined {
    return this.#watched.find(({ isDirty }) => isDirty);
  }

  async #build(watched: Watched): Promise<void> {
    const { builder, delivery, settingsNow, tell } = this.#request;
    const set = (change: Partial<PreviewState>): PreviewState => {
      watched.state = { ...watched.state, ...change };
      return watched.state;
    };
    await tell({ is: 'state', state: set({ status: 'setting' }) });
    const { options, findings, reject } = await settingsNow();
    if (reject) return void (await tell({ is: 'report', findings, state: set({ status: 'failed', findings }) }));
    const built = await buildWatched(watched.article, options, { builder, delivery }, (bytes) => {
      const { version } = set({ version: watched.state.version + 1, status: 'proving' });
      void tell({ is: 'pages', article: watched.article, version, bytes });
      void tell({ is: 'state', state: watched.state });
    });
    // A newer state is built next.
    if (built === undefined) return;
    watched.article = { ...watched.article, goesBy: built.goesBy };
    const { findings: found, ...reached } = stateOf(built, watched.state);
    const state = set({ ...reached, findings: [...findings, ...(found ?? [])] });
    await tell({ is: 'report', findings, report: built.report, state });
  }

  #follow(): void {
    const { follower, settingsPaths } = this.#request;
    follower.follow(new Set([...settingsPaths, ...this.#watched.flatMap(({ article }) => [...article.goesBy.keys()])]));
  }
}

function stateOf({ report, pageMap, title }: WatchedBuild, before: PreviewState): Partial<PreviewState> {
  const reached: { findings: readonly Finding[]; status: PreviewStatus } = { findings: report.findings, status: statusOf(report) };
  const named = title === undefined ? {} : { title };
  // The last good pages stay, and the lines that are known of them.
  if (report.status === 'failed') return { ...reached, ...named };
  return { ...reached, ...named, lines: pageMap, provedVersion: before.version };
}

function statusOf({ status }: BriefingReport): PreviewStatus {
  switch (status) {
    case 'built':
    case 'proved':
      return 'proved';
    case 'draft':
    case 'rejected':
    case 'failed':
      return status;
  }
}

function firstState({ file, slug }: WatchedArticle): PreviewState {
  return { slug, title: slug, file, status: 'setting', version: 0, provedVersion: 0, findings: [], lines: [] };
}
