import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { LeftOut } from '../report/build-report.js';
import { shownPath } from './find-articles.js';
import { readReportBeside } from './read-report-beside.js';
import { standardInput } from './standard-input.js';
import { UsageError } from './usage-error.js';

/** What is checked, and what lies in the same folders but is not. */
export interface FoundPdfs {
  readonly pdfs: readonly string[];
  /** Those of them that nobody named one by one: they lie in a folder, or a pattern matches them. */
  readonly unnamed: ReadonlySet<string>;
  /** Of folders whose PDFs nobody named one by one: drafts, rejected PDFs, and those that no article can be found for; of patterns rejected ones. */
  readonly leftOut: readonly LeftOut[];
}

interface Where {
  readonly folder: string;
  readonly output: string;
  readonly hasSource: boolean;
}

/**
 * The PDFs that the arguments name, each once, in the order given: files, folders (their own `*.pdf` that are neither draft nor
 * rejected, nor made from standard input), patterns that the shell left alone (rejected ones only if they end so); none: those of the output folder `output`, absolute.
 * Where the article is named (`hasSource`), it is no matter where it came from. Throws `UsageError` where there is none.
 */
export async function findPdfs(inputs: readonly string[], { folder, output, hasSource }: Where): Promise<FoundPdfs> {
  if (inputs.length === 0)
    return pdfsOf(output, { absent: `there is no ${shownPath(output, folder)}/*.pdf here`, isDefault: true, hasSource });
  const [pdfs, named, leftOut] = [new Set<string>(), new Set<string>(), new Map<string, LeftOut>()];
  for (const input of inputs) {
    const found = await pathsOf(input, folder, hasSource);
    for (const path of found.pdfs) {
      pdfs.add(path);
      if (!found.unnamed.has(path)) named.add(path);
    }
    for (const one of found.leftOut) leftOut.set(one.path, one);
  }
  const unnamed = new Set([...pdfs].filter((path) => !named.has(path)));
  return { pdfs: [...pdfs], unnamed, leftOut: [...leftOut.values()].filter(({ path }) => !pdfs.has(path)) };
}

async function pathsOf(input: string, folder: string, hasSource: boolean): Promise<FoundPdfs> {
  const path = resolve(folder, input);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return pdfsOf(path, { absent: `there is no *.pdf in ${input}`, isDefault: false, hasSource });
  if (kind !== undefined) return { pdfs: [path], unnamed: new Set(), leftOut: [] };
  if (!/[*?[\]{}]/u.test(input)) throw new UsageError(`there is no ${input}`, 'Check the name; paths count from the working folder.');
  const { glob } = await import('tinyglobby');
  const found = await glob(input.split(sep).join('/'), { cwd: folder, absolute: true, expandDirectories: false });
  if (found.length === 0) throw new UsageError(`no file matches ${input}`);
  const paths = found.toSorted().map((file) => resolve(file));
  const pdfs = namesRejected(input) ? paths : paths.filter((file) => !namesRejected(file));
  if (pdfs.length === 0)
    throw new UsageError(
      `no file matches ${input} but rejected ones`,
      'Those are checked where a name or a pattern ends in “rejected.pdf”.',
    );
  const leftOut = namesRejected(input) ? [] : paths.filter(namesRejected).map((file) => ({ path: file, why: 'not-final' as const }));
  return { pdfs, unnamed: new Set(pdfs), leftOut };
}

/** What matches any PDF is not meant for those that have been rejected. */
function namesRejected(name: string): boolean {
  return /rejected\.pdf$/iu.test(name);
}

interface Asked {
  /** What is said where there is none. */
  readonly absent: string;
  readonly isDefault: boolean;
  readonly hasSource: boolean;
}

function pdfsOf(folder: string, { absent, isDefault, hasSource }: Asked): FoundPdfs {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const names = isFolder ? readdirSync(folder).filter((name) => /^[^.].*\.pdf$/iu.test(name)) : [];
  const paths = names.map((name) => join(folder, name)).toSorted();
  const leftOut = paths.flatMap((path): readonly LeftOut[] => {
    const why = whyLeftOut(path, hasSource);
    return why === undefined ? [] : [{ path, why }];
  });
  if (leftOut.length === paths.length && leftOut.every(({ why }) => why === 'not-final')) throw noPdfs(absent, paths.length > 0, isDefault);
  const pdfs = paths.filter((path) => !leftOut.some((one) => one.path === path));
  return { pdfs, unnamed: new Set(pdfs), leftOut };
}

function whyLeftOut(path: string, hasSource: boolean): LeftOut['why'] | undefined {
  if (/\.(?:draft|rejected)\.pdf$/iu.test(path)) return 'not-final';
  return !hasSource && readReportBeside(path)?.source === standardInput ? 'from-input' : undefined;
}

function noPdfs(absent: string, hasOthers: boolean, isDefault: boolean): UsageError {
  if (hasOthers) return new UsageError(`${absent} but drafts and rejected ones`, 'Those are checked where you name them one by one.');
  return new UsageError(absent, isDefault ? 'Name the PDFs to check, or build them with “brief build”.' : undefined);
}
