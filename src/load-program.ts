import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** Runs a CommonJS file and returns what it exports. `keep` writes V8's compiled code beside it, for the next start. */
export interface LoadedProgram<T> {
  readonly exports: T;
  keep(): void;
}

/**
 * Loads a program with the compiled code of an earlier run, which takes half the time of compiling it again; Node does the same by itself
 * from version 22 on. Code of another Node, or of another program, V8 refuses: then it compiles as ever.
 */
export function loadProgram<T>(path: string): LoadedProgram<T> {
  const cache = `${path}.${process.version}-${process.arch}.cache`;
  const cachedData = readIfThere(cache);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`;
  const script = new Script(source, { filename: path, ...(cachedData === undefined ? {} : { cachedData }) });
  const isFresh = cachedData !== undefined && script.cachedDataRejected !== true;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  return {
    exports: module.exports as T,
    keep: () => {
      if (!isFresh) writeIfPossible(cache, script.createCachedData());
    },
  };
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
