import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../model/index.js';
import type { PipelineOptions, SomeFindings } from '../../pipeline.js';
import type { DrawnPages, PreviewState, PreviewStatus } from '../../preview/preview-messages.js';
import type { BriefingReport } from '../../report/build-report.js';
import { type Delivery, failedBriefing } from '../deliver-briefing.js';
import { isStill } from '../is-still.js';
import { settingHashes } from '../setting-hashes.js';
import { sharedSlug } from '../shared-slug.js';
import { ArticleRoll, type Watched } from './article-roll.js';
import type { Follower } from './follow-files.js';
import type { ArticlesNow } from './list-articles.js';
import type { Builder } from './start-builder.js';
import { buildWatched, moment, type WatchedArticle, type WatchedBuild } from './watched-article.js';

/** What a watch tells as it goes on. */
export type WatchNews =
  | { readonly is: 'pages'; readonly article: WatchedArticle; readonly version: number; readonly drawing: DrawnPages }
  | { readonly is: 'state'; readonly state: PreviewState }
  /** The article is there no more, or is one of the project's no more; `now` is its new name, where it seems to have one. */
  | {
      readonly is: 'gone';
      readonly slug: string;
      readonly file: string;
      readonly isThere: boolean;
      readonly now?: { readonly slug: string; readonly file: string };
    }
  /** An article that has come, and is not built. */
  | { readonly is: 'refused'; readonly report: BriefingReport }
  /** `findings` are those of the project's settings, unless they have just been told; without a `report` nothing was built on them. */
  | { readonly is: 'report'; readonly state: PreviewState; readonly findings: readonly Finding[]; readonly report?: BriefingReport };

/** The project's settings as they stand. */
export interface SettingsNow {
  readonly options: PipelineOptions;
  readonly findings: readonly Finding[];
  /** Nothing may be printed on these settings. */
  readonly reject: boolean;
  /** Output folder, absolute. */
  readonly out: string;
}

export interface WatchLoopRequest {
  readonly articles: ArticlesNow;
  /** Lists the articles anew; absent where they are named one by one, and stay with the watch. */
  readonly articlesNow?: () => Promise<ArticlesNow>;
  readonly builder: Builder;
  readonly follower: Follower;
  /** Absolute paths at which the project’s settings are looked for. */
  readonly settingsPaths: ReadonlySet<string>;
  readonly delivery: Delivery;
  /** Asked before each build, since they may change, too. */
  readonly settingsNow: () => Promise<SettingsNow>;
  readonly tell: (news: WatchNews) => void | Promise<void>;
}

/** Builds what has changed, the article that changed last first, one at a time; a newer state of an article ends the build of an older one. */
export class WatchLoop {
  readonly #request: WatchLoopRequest;
  readonly #roll: ArticleRoll;
  #current: Watched | undefined;
  /** Output folder; the settings may name another one. */
  #out: string;
  #isRunning = false;
  /** Articles may have come or gone. */
  #isListOld = false;
  /** Which findings of the project's settings have been told since there was something to build: they are the same for every article. */
  #toldOfSettings = '';

  constructor(request: WatchLoopRequest) {
    this.#request = request;
    this.#roll = new ArticleRoll(request.articles);
    this.#out = request.delivery.out;
  }

  /** Builds everything once, and goes on with what changes. */
  start(): void {
    this.#follow();
    for (const { state } of this.#roll.present) void this.#request.tell({ is: 'state', state });
    void this.#run();
  }

  /** These paths have changed, appeared or gone. */
  changed(paths: ReadonlySet<string>): void {
    for (const watched of this.#roll.present) {
      if (![...paths].some((path) => this.#concerns(path, watched.article))) continue;
      watched.isDirty = true;
      if (watched === this.#current) this.#request.builder.giveUp();
    }
    // New settings may name other articles.
    if ([...paths].some((path) => this.#roll.places.has(path) || this.#request.settingsPaths.has(path))) this.#isListOld = true;
    // What was written there is gone with it, or has been cleared away.
    if (paths.has(this.#out))
      for (const watched of this.#roll.present) if (!existsSync(this.#out) || this.#isCleared(watched)) watched.isDirty = true;
    void this.#run();
  }

  /** Whether nothing is left of what was written of an article. Somebody may take the PDF alone, who does not want another. */
  #isCleared({ output, ...watched }: Watched): boolean {
    if (output === undefined || watched.article === this.#current?.article) return false;
    return !existsSync(output) && !existsSync(output.replace(/pdf$/, 'report.json'));
  }

  /** Editors touch files, too, that they do not change. */
  #concerns(path: string, { goesBy }: WatchedArticle): boolean {
    const reading = goesBy.get(path);
    return this.#request.settingsPaths.has(path) || (reading !== undefined && !isStill(reading));
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#toldOfSettings = '';
    for (let next = await this.#next(); next !== undefined; next = await this.#next()) {
      next.isDirty = false;
      this.#current = next;
      await this.#build(next);
      this.#current = undefined;
      this.#follow();
    }
    this.#isRunning = false;
  }

  /** What is to be built next; what has left is not asked for any more. */
  async #next(): Promise<Watched | undefined> {
    while (this.#isListOld) {
      this.#isListOld = false;
      await this.#callRoll();
    }
    return this.#roll.present.find(({ isDirty }) => isDirty);
  }

  async #callRoll(): Promise<void> {
    const { articlesNow, delivery, tell } = this.#request;
    if (articlesNow === undefined) return;
    let now = await articlesNow();
    // An editor that puts a new file in the place of the old one needs a moment.
    if (this.#roll.lacks(now)) {
      await new Promise((resolve) => setTimeout(resolve, moment));
      now = await articlesNow();
    }
    const { came, gone, renamed, refused } = this.#roll.replace(now);
    this.#follow();
    for (const { state } of came) await tell({ is: 'state', state });
    for (const watched of gone) {
      const { slug, file } = watched.state;
      const isThere = existsSync(watched.article.path);
      await tell({ is: 'gone', slug, file, isThere, ...(renamed?.from === watched ? { now: renamed.to.state } : {}) });
    }
    for (const { article, other } of refused) {
      const { file, slug } = article;
      await tell({ is: 'refused', report: failedBriefing(file, slug, [sharedSlug(slug, [other])], delivery) });
    }
  }

  async #build(watched: Watched): Promise<void> {
    const { builder, delivery, settingsNow, tell } = this.#request;
    const set = (change: Partial<PreviewState>): PreviewState => {
      watched.state = { ...watched.state, ...change };
      return watched.state;
    };
    await tell({ is: 'state', state: set({ status: 'setting' }) });
    const { options, findings, reject, out } = await settingsNow();
    this.#out = out;
    const untold = this.#untold(findings);
    if (reject) return void (await tell({ is: 'report', findings: untold, state: set({ status: 'failed', findings }) }));
    const built = await buildWatched(
      watched.article,
      options,
      { builder, delivery: { ...delivery, out, ...(options.config && { project: settingHashes(options.config) }) } },
      {
        onPages(drawing) {
          const { version } = set({ version: watched.state.version + 1, status: 'proving' });
          void tell({ is: 'pages', article: watched.article, version, drawing });
          void tell({ is: 'state', state: watched.state });
        },
        onFindings(found) {
          const { version, findings } = watched.state;
          void tell({ is: 'state', state: set({ findings: withSome(findings, found), lookedAtVersion: version }) });
        },
      },
    );
    // A newer state is built next.
    if (built === undefined) return;
    watched.article = { ...watched.article, goesBy: built.goesBy };
    if (built.report.output !== undefined) watched.output = resolve(delivery.root, built.report.output);
    const { findings: found, ...reached } = stateOf(built, watched.state);
    const state = set({ ...reached, findings: [...findings, ...(found ?? [])] });
    await tell({ is: 'report', findings: untold, report: built.report, state });
  }

  #untold(findings: readonly Finding[]): readonly Finding[] {
    const all = JSON.stringify(findings);
    const isTold = all === this.#toldOfSettings;
    this.#toldOfSettings = all;
    return isTold ? [] : findings;
  }

  #follow(): void {
    const { follower, settingsPaths } = this.#request;
    follower.follow(
      new Set([
        this.#out,
        ...settingsPaths,
        ...this.#roll.places,
        ...this.#roll.present.flatMap(({ article }) => [...article.goesBy.keys()]),
      ]),
    );
  }
}

/** Findings of an earlier state, with those of some pages in the place of what was found there before. */
function withSome(before: readonly Finding[], { page, count, asked, findings }: SomeFindings): readonly Finding[] {
  const ids = new Set(asked);
  const isGone = ({ id, paper }: Finding) => paper !== undefined && ids.has(id) && paper.page >= page && paper.page < page + count;
  return [...before.filter((finding) => !isGone(finding)), ...findings];
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
