import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { shownPath } from './find-articles.js';
import { UsageError } from './usage-error.js';

/** The PDFs that the arguments name, each once, in the order given: files, folders (their own `*.pdf`), patterns that the shell left alone; none: those of the output folder `output`, absolute. Throws `UsageError` where there is none. */
export async function findPdfs(inputs: readonly string[], folder: string, output: string): Promise<readonly string[]> {
  if (inputs.length === 0) {
    const found = pdfsOf(output);
    if (found.length > 0) return found;
    throw new UsageError(
      `there is no ${shownPath(output, folder)}/*.pdf here`,
      'Name the PDFs to check, or build them with “brief build”.',
    );
  }
  const paths = new Set<string>();
  for (const input of inputs) for (const path of await pathsOf(input, folder)) paths.add(path);
  return [...paths];
}

async function pathsOf(input: string, folder: string): Promise<readonly string[]> {
  const path = resolve(folder, input);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    const found = pdfsOf(path);
    if (found.length === 0) throw new UsageError(`there is no *.pdf in ${input}`);
    return found;
  }
  if (kind !== undefined) return [path];
  if (!/[*?[\]{}]/u.test(input)) throw new UsageError(`there is no ${input}`, 'Check the name; paths count from the working folder.');
  const { glob } = await import('tinyglobby');
  const found = await glob(input.split(sep).join('/'), { cwd: folder, absolute: true, expandDirectories: false });
  if (found.length === 0) throw new UsageError(`no file matches ${input}`);
  return found.toSorted().map((file) => resolve(file));
}

function pdfsOf(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => /^[^.].*\.pdf$/iu.test(name) && !/\.(?:draft|rejected)\.pdf$/iu.test(name))
    .map((name) => join(folder, name))
    .toSorted();
}
