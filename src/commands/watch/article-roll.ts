import type { PreviewState } from '../../preview/preview-messages.js';
import type { ArticlesNow } from './list-articles.js';
import type { WatchedArticle } from './watched-article.js';

/** One article as the loop knows it. */
export interface Watched {
  article: WatchedArticle;
  state: PreviewState;
  isDirty: boolean;
  /** Absolute path of the PDF that was last written of it. */
  output?: string;
}

/** What a new list of the articles has brought. */
export interface RollChanges {
  readonly came: readonly Watched[];
  readonly gone: readonly Watched[];
  /** One that is gone and one that has come, at once: it has another name now. */
  readonly renamed?: { readonly from: Watched; readonly to: Watched };
  /** Newcomers whose output another article has already, each told once. */
  readonly refused: readonly { readonly article: WatchedArticle; readonly other: string }[];
}

/** The articles under watch. One that comes back is the one that it was: its pages are counted on. */
export class ArticleRoll {
  readonly #known = new Map<string, Watched>();
  #present: readonly Watched[];
  #places: ReadonlySet<string>;
  #refused: ReadonlySet<string> = new Set();

  constructor({ articles, places }: ArticlesNow) {
    this.#present = articles.map((article) => this.#enter(article));
    this.#places = places;
  }

  get present(): readonly Watched[] {
    return this.#present;
  }

  /** Absolute paths whose change may bring or take articles. */
  get places(): ReadonlySet<string> {
    return this.#places;
  }

  /** Whether an article that is present is not in the list. */
  lacks({ articles }: ArticlesNow): boolean {
    const paths = new Set(articles.map(({ path }) => path));
    return this.#present.some(({ article }) => !paths.has(article.path));
  }

  /** Takes up the articles that have come, to be built, and lets go those that are gone. */
  replace({ articles, places }: ArticlesNow): RollChanges {
    const paths = new Set(articles.map(({ path }) => path));
    const stay = this.#present.filter(({ article }) => paths.has(article.path));
    const taken = new Map(stay.map(({ article: { slug, file } }) => [slug.toLowerCase(), file]));
    const came: Watched[] = [];
    const refused: { readonly article: WatchedArticle; readonly other: string }[] = [];
    for (const article of articles) {
      if (stay.some((watched) => watched.article.path === article.path)) continue;
      const other = taken.get(article.slug.toLowerCase());
      if (other === undefined) came.push(this.#enter(article));
      else refused.push({ article, other });
      taken.set(article.slug.toLowerCase(), other ?? article.file);
    }
    const [before, told] = [this.#present, this.#refused];
    this.#refused = new Set(refused.map(({ article }) => article.path));
    this.#places = places;
    this.#present = [...stay, ...came];
    const gone = before.filter((watched) => !stay.includes(watched));
    return {
      came,
      gone,
      ...renamed(gone, came),
      refused: refused.filter(({ article }) => !told.has(article.path)),
    };
  }

  #enter(article: WatchedArticle): Watched {
    const watched = this.#known.get(article.path) ?? { article, state: firstState(article), isDirty: true };
    watched.isDirty = true;
    this.#known.set(article.path, watched);
    return watched;
  }
}

/** Who looks at it goes on looking: its pages are counted on. */
function renamed([from, ...others]: readonly Watched[], [to, ...more]: readonly Watched[]): Pick<RollChanges, 'renamed'> {
  if (from === undefined || to === undefined || others.length + more.length > 0) return {};
  to.state = { ...to.state, version: Math.max(to.state.version, from.state.version) };
  return { renamed: { from, to } };
}

function firstState({ file, slug }: WatchedArticle): PreviewState {
  return { slug, title: slug, file, status: 'setting', version: 0, provedVersion: 0, findings: [], lines: [] };
}
