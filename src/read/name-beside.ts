import { isAbsolute, posix, relative, sep } from 'node:path';

/** An article: its name in findings, and its absolute folder. */
export interface NamedArticle {
  readonly file: string;
  readonly folder: string;
}

/** An absolute path as findings name it: from the folder that the article's own name counts from, with “/”. What lies outside keeps its full path. */
export function nameBeside({ file, folder }: NamedArticle, path: string): string {
  const way = relative(folder, path);
  if (isAbsolute(way)) return path;
  const name = posix.join(posix.dirname(file), way.split(sep).join('/'));
  return name.startsWith('..') && way.startsWith('..') ? path : name;
}
