import { dirname, resolve } from 'node:path';
import { findArticles } from '../find-articles.js';
import { UsageError } from '../usage-error.js';
import { type WatchedArticle, watchedArticle } from './watched-article.js';

/** The project's articles as they stand, and the absolute paths whose change may bring or take some. */
export interface ArticlesNow {
  readonly articles: readonly WatchedArticle[];
  readonly places: ReadonlySet<string>;
}

/** Lists the articles that a project names (folders, files, patterns from its root); of what is not there, none. */
export async function listArticles(root: string, content: readonly string[]): Promise<ArticlesNow> {
  const articles = new Map<string, WatchedArticle>();
  const places = new Set<string>();
  for (const input of content) {
    places.add(resolve(root, firmPart(input)));
    for (const found of await articlesOf(input, root)) {
      if (found.kind !== 'file') continue;
      articles.set(found.path, watchedArticle(found.file, found.path));
      if (firmPart(input) !== input) places.add(dirname(found.path));
    }
  }
  return { articles: [...articles.values()], places };
}

async function articlesOf(input: string, root: string): ReturnType<typeof findArticles> {
  try {
    return await findArticles({ inputs: [], folder: root, root, content: [input] });
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** What a pattern has before its first variable part: `content/*.md` → `content`. */
function firmPart(input: string): string {
  const parts = input.split(/[/\\]/);
  const variable = parts.findIndex((part) => /[*?[\]{}]/u.test(part));
  return variable === -1 ? input : parts.slice(0, variable).join('/') || '.';
}
