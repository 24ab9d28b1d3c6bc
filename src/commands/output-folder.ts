import { resolve } from 'node:path';
import type { Project } from '../project.js';
import { shownPath } from './find-articles.js';

/** Where briefings are written when nobody names a folder. */
const usual = 'output';

/** The folder that briefings are written to, absolute and as it is named: that of `--out` from the working folder, else the project's. */
export function outputFolder(
  out: string | undefined,
  folder: string,
  { root, output }: Pick<Project, 'root' | 'output'>,
): { readonly path: string; readonly shown: string } {
  if (out !== undefined) return { path: resolve(folder, out), shown: out };
  const path = resolve(root, output ?? usual);
  return { path, shown: shownPath(path, folder) || '.' };
}
