import type { TypesetJob } from '../model/index.js';

/** Where an engine keeps a job's files. */
export interface FileSink {
  put(path: string, bytes: Uint8Array): void;
  remove(path: string): void;
}

/** Path of `TypesetJob.main` within a job. */
export const mainPath = '/brief.typ';

/** Returns a function that makes the sink hold exactly a job's files: what is unchanged is not handed over again, what is gone is removed. Throws on paths that are not absolute within the job. */
export function mirrorFiles(sink: FileSink): (job: TypesetJob) => void {
  let held = new Map<string, Uint8Array>();
  return (job) => {
    const wanted = new Map<string, Uint8Array>([...job.files, [mainPath, Buffer.from(job.main, 'utf8')]]);
    if (job.files.has(mainPath)) throw new TypeError(`${mainPath} is the main source and cannot be among the files as well`);
    for (const path of wanted.keys()) {
      if (!isPlainPath(path)) throw new TypeError(`Unexpected path ${path} in a job, expected one like /images/1.png`);
    }
    for (const path of held.keys()) if (!wanted.has(path)) sink.remove(path);
    for (const [path, bytes] of wanted) {
      const before = held.get(path);
      if (before === undefined || !isSame(before, bytes)) sink.put(path, bytes);
    }
    held = wanted;
  };
}

function isPlainPath(path: string): boolean {
  return (
    path.startsWith('/') &&
    !path.includes('\\') &&
    path
      .slice(1)
      .split('/')
      .every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && Buffer.compare(a, b) === 0);
}
