import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.js';

/** An input of the command line: standard input, or a file that may turn out not to be there. */
export type ArticleInput = { readonly kind: 'standard-input' } | { readonly kind: 'file'; readonly file: string; readonly path: string };

/** Where articles are when none are named. */
const contentFolder = 'content';
const articleName = /^[^.].*\.(?:md|markdown)$/iu;

/**
 * The articles that the arguments name, each once, in the order given: files, folders (their own `*.md`), patterns that
 * the shell left alone, `-` for standard input. Throws `UsageError` where nothing at all can be built.
 */
export async function findArticles(inputs: readonly string[], folder: string): Promise<readonly ArticleInput[]> {
  const articles = new Map<string, ArticleInput>();
  const add = (path: string) => articles.set(path, { kind: 'file', file: shownPath(path, folder), path });
  if (inputs.length === 0) {
    const found = articlesOfFolder(resolve(folder, contentFolder));
    if (found.length === 0) {
      throw new UsageError(
        `there is no ${contentFolder}/*.md here`,
        'Name the articles to build, or run “brief init” to start with an example.',
      );
    }
    found.forEach(add);
  }
  for (const input of inputs) {
    if (input === '-') articles.set('-', { kind: 'standard-input' });
    else for (const path of await pathsOf(input, folder)) add(path);
  }
  return [...articles.values()];
}

/** A path as reports name it: relative to the working folder, with “/”. */
export function shownPath(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/');
}

async function pathsOf(input: string, folder: string): Promise<readonly string[]> {
  const path = resolve(folder, input);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    const found = articlesOfFolder(path);
    if (found.length === 0) throw new UsageError(`there is no *.md in ${input}`);
    return found;
  }
  if (kind !== undefined || !/[*?[\]{}]/u.test(input)) return [path];
  const { glob } = await import('tinyglobby');
  const found = await glob(input.split(sep).join('/'), { cwd: folder, absolute: true, expandDirectories: false });
  if (found.length === 0) throw new UsageError(`no file matches ${input}`);
  return found.toSorted().map((file) => resolve(file));
}

function articlesOfFolder(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && articleName.test(entry.name))
    .map(({ name }) => join(folder, name))
    .toSorted();
}
