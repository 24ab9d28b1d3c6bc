import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { shownPath } from './find-articles.js';
import { UsageError } from './usage-error.js';

/** What is checked, and what lies in the same folders but is not. */
export interface FoundPdfs {
  readonly pdfs: readonly string[];
  /** Drafts and rejected PDFs of folders whose PDFs nobody named one by one. */
  readonly leftOut: readonly string[];
}

/**
 * The PDFs that the arguments name, each once, in the order given: files, folders (their own `*.pdf` that are neither draft nor
 * rejected), patterns that the shell left alone; none: those of the output folder `output`, absolute. Throws `UsageError` where there
 * is none.
 */
export async function findPdfs(inputs: readonly string[], folder: string, output: string): Promise<FoundPdfs> {
  if (inputs.length === 0) return pdfsOf(output, `there is no ${shownPath(output, folder)}/*.pdf here`, true);
  const [pdfs, leftOut] = [new Set<string>(), new Set<string>()];
  for (const input of inputs) {
    const found = await pathsOf(input, folder);
    for (const path of found.pdfs) pdfs.add(path);
    for (const path of found.leftOut) leftOut.add(path);
  }
  return { pdfs: [...pdfs], leftOut: [...leftOut].filter((path) => !pdfs.has(path)) };
}

async function pathsOf(input: string, folder: string): Promise<FoundPdfs> {
  const path = resolve(folder, input);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return pdfsOf(path, `there is no *.pdf in ${input}`);
  if (kind !== undefined) return { pdfs: [path], leftOut: [] };
  if (!/[*?[\]{}]/u.test(input)) throw new UsageError(`there is no ${input}`, 'Check the name; paths count from the working folder.');
  const { glob } = await import('tinyglobby');
  const found = await glob(input.split(sep).join('/'), { cwd: folder, absolute: true, expandDirectories: false });
  if (found.length === 0) throw new UsageError(`no file matches ${input}`);
  return { pdfs: found.toSorted().map((file) => resolve(file)), leftOut: [] };
}

function pdfsOf(folder: string, absent: string, isDefault = false): FoundPdfs {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const names = isFolder ? readdirSync(folder).filter((name) => /^[^.].*\.pdf$/iu.test(name)) : [];
  const paths = names.map((name) => join(folder, name)).toSorted();
  const [leftOut, pdfs] = [true, false].map((wanted) => paths.filter((path) => /\.(?:draft|rejected)\.pdf$/iu.test(path) === wanted));
  if (pdfs === undefined || leftOut === undefined || pdfs.length === 0) throw noPdfs(absent, paths.length > 0, isDefault);
  return { pdfs, leftOut };
}

function noPdfs(absent: string, hasOthers: boolean, isDefault: boolean): UsageError {
  if (hasOthers) return new UsageError(`${absent} but drafts and rejected ones`, 'Those are checked where you name them one by one.');
  return new UsageError(absent, isDefault ? 'Name the PDFs to check, or build them with “brief build”.' : undefined);
}
