import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { SourcePlace } from '../model/index.js';
import { UsageError } from './usage-error.js';

/** An input of the command line: standard input, or a file that may turn out not to be there. */
export type ArticleInput = { readonly kind: 'standard-input' } | { readonly kind: 'file'; readonly file: string; readonly path: string };

/** Where articles are when neither the command line nor the project names any. */
export const contentFolder = 'content';
const articleName = /^[^.].*\.(?:md|markdown)$/iu;

/** Where articles are looked for. */
export interface ArticleSearch {
  /** What the command line names, from the working folder. */
  readonly inputs: readonly string[];
  /** Working folder, absolute. */
  readonly folder: string;
  /** Folder of the project, absolute; files are named from it. */
  readonly root: string;
  /** What the project names, from its folder, and where it does. */
  readonly content?: readonly string[];
  readonly contentPlace?: SourcePlace;
}

/**
 * The articles that the arguments name, else the project, each once, in the order given: files, folders (their own `*.md`),
 * patterns that the shell left alone, `-` for standard input. Throws `UsageError` where nothing at all can be built.
 */
export async function findArticles({ inputs, folder, root, content, contentPlace }: ArticleSearch): Promise<readonly ArticleInput[]> {
  const articles = new Map<string, ArticleInput>();
  const add = (path: string) => articles.set(path, { kind: 'file', file: shownPath(path, root), path });
  if (inputs.length === 0) (await articlesOfProject(root, content, contentPlace)).forEach(add);
  for (const input of inputs) {
    if (input === '-') articles.set('-', { kind: 'standard-input' });
    else for (const path of await pathsOf(input, folder)) add(path);
  }
  return [...articles.values()];
}

/** A path as reports name it: relative to the project’s folder, with “/”. */
export function shownPath(path: string, root: string): string {
  return relative(root, path).split(sep).join('/');
}

async function articlesOfProject(
  root: string,
  content: readonly string[] | undefined,
  place: SourcePlace | undefined,
): Promise<readonly string[]> {
  if (content !== undefined) {
    const where = place === undefined ? 'brief.config.json' : `${place.file}:${place.line}:${place.column}`;
    const named = await Promise.all(content.map((input) => pathsOf(input, root, `“content” in ${where} names it.`)));
    return named.flat();
  }
  const found = articlesOfFolder(join(root, contentFolder));
  if (found.length > 0) return found;
  throw new UsageError(
    `there is no ${contentFolder}/*.md here`,
    'Name the articles to build, or run “brief init” to start with an example.',
  );
}

async function pathsOf(input: string, folder: string, hint?: string): Promise<readonly string[]> {
  const path = resolve(folder, input);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    const found = articlesOfFolder(path);
    if (found.length === 0) throw new UsageError(`there is no *.md in ${input}`, hint);
    return found;
  }
  if (kind !== undefined) return [path];
  if (!/[*?[\]{}]/u.test(input)) {
    // What the command line names may be one of many and is told with the others.
    if (hint === undefined) return [path];
    throw new UsageError(`there is no ${input}`, hint);
  }
  const { glob } = await import('tinyglobby');
  const found = await glob(input.split(sep).join('/'), { cwd: folder, absolute: true, expandDirectories: false });
  if (found.length === 0) throw new UsageError(`no file matches ${input}`, hint);
  return found.toSorted().map((file) => resolve(file));
}

function articlesOfFolder(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && articleName.test(entry.name))
    .map(({ name }) => join(folder, name))
    .toSorted();
}
