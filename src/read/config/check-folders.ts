import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type Finding, finding } from '../../model/index.js';
import type { YamlMap } from '../front-matter/yaml-map.js';

/** Where articles are when nobody names a folder. */
const usualContent = 'content';

/**
 * What is wrong with the folder for what is built. Among the articles it would be written over them, or taken for one of them;
 * outside the project a file that came with the articles would decide where on this machine is written, which only whoever
 * builds can say, by `--out`.
 */
export function checkFolders(
  root: string,
  { content = [usualContent], output }: { readonly content?: readonly string[]; readonly output?: string },
  map: YamlMap,
): readonly Finding[] {
  if (output === undefined) return [];
  const out = resolve(root, output);
  const source = map.valuePlace(['output']);
  if (!isInside(out, root)) {
    const message = `Unexpected folder “${output}” in “output”, expected one in the folder of brief.config.json`;
    return [finding('config-is-valid', { message, hint: 'Write `"output"`; into any other folder a build writes with --out.', source })];
  }
  const held = content.find((input) => isInside(folderOf(root, input), out));
  if (held === undefined) return [];
  const message = `Unexpected folder “${output}” in “output”, in which the articles of “${held}” are`;
  return [finding('config-is-valid', { message, hint: 'Write `"output"`, or another folder of its own.', source })];
}

/** The folder that an entry of “content” names; of a file, and of a pattern, the one that it begins in. */
function folderOf(root: string, input: string): string {
  const parts = input.split(/[/\\]/);
  const variable = parts.findIndex((part) => /[*?[\]{}]/u.test(part));
  if (variable !== -1) return resolve(root, parts.slice(0, variable).join('/') || '.');
  const path = resolve(root, input);
  return /\.(?:md|markdown)$/iu.test(path) ? dirname(path) : path;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
