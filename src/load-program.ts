import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Runs a CommonJS file and returns what it exports. `keep` writes V8's compiled code of all files so far beside them, for the next start. */
export interface LoadedProgram<T> {
  readonly exports: T;
  keep(): void;
}

/**
 * Loads a program, and what it asks for beside it, with the compiled code of an earlier run, which takes half the time of compiling it
 * again; Node does the same by itself from version 22 on. Code of another Node, or of another program, V8 refuses: then it compiles as
 * ever. The files hold ASCII only, and begin with a comment of their hash.
 */
export function loadProgram<T>(path: string): LoadedProgram<T> {
  const folder = dirname(path);
  const elsewhere = createRequire(path);
  const loaded = new Map<string, { exports: unknown }>();
  const compiled: CompiledFile[] = [];
  const load = (file: string): unknown => {
    const before = loaded.get(file);
    if (before !== undefined) return before.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const code = compile(file);
    compiled.push(code);
    code.script.runInThisContext()(module.exports, require, module, file, folder);
    return module.exports;
  };
  const require = (name: string): unknown => (/^\.\/[^/]+\.js$/.test(name) ? load(join(folder, name)) : elsewhere(name));
  return {
    exports: load(path) as T,
    keep() {
      for (const { isFresh, cache, hash, runs, script } of compiled)
        if (!isFresh) writeIfPossible(cache, Buffer.concat([Buffer.from(`${hash}${runs}`, 'latin1'), script.createCachedData()]));
    },
  };
}

interface CompiledFile {
  readonly script: Script;
  readonly cache: string;
  /** SHA-256 of the code, from the file's first line. */
  readonly hash: string;
  readonly isFresh: boolean;
  /** How many runs have added to what is kept, this one too. */
  readonly runs: number;
}

const hashLength = 64;
/** So many runs add what they have used: the first may have been of a short article, which uses little. */
const mostRuns = 3;

function compile(path: string): CompiledFile {
  const cache = `${path}.${process.version}-${process.arch}.cache`;
  const code = readFileSync(path, 'latin1');
  const hash = code.slice('//'.length, '//'.length + hashLength);
  const kept = readIfThere(cache);
  // V8 itself compares no more than lengths.
  const cachedData = kept?.toString('latin1', 0, hashLength) === hash ? kept.subarray(hashLength + 1) : undefined;
  const source = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  const script = new Script(source, { filename: path, ...(cachedData === undefined ? {} : { cachedData }) });
  const before =
    cachedData === undefined || script.cachedDataRejected === true ? 0 : Number(kept?.toString('latin1', hashLength, hashLength + 1));
  return { script, cache, hash, isFresh: before >= mostRuns, runs: before + 1 };
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** An installation that cannot be written to starts a little slower; that is no error. */
function writeIfPossible(path: string, data: Buffer): void {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, data);
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}
