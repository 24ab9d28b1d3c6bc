import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Reading } from '../model/index.js';
import type { BuildInput, PipelineOptions } from '../pipeline.js';
import { isStill } from './is-still.js';
import { makeFolder } from './make-folder.js';
import { sha256 } from './sha256.js';
import { writeFileWhole } from './write-file-whole.js';

/** What a proved briefing was built from and what was written for it: `<out>/.cache/<slug>.json`. Deleting it costs one build. */
const recordSchema = v.strictObject({
  key: v.string(),
  readings: v.array(v.strictObject({ path: v.string(), kind: v.picklist(['file', 'folder', 'font']), hash: v.exactOptional(v.string()) })),
  /** File name in the output folder → SHA-256 of what was written. */
  outputs: v.record(v.string(), v.string()),
});

/** A build that may be left out: its article, how it is built, and where it goes. */
export interface RecordedBuild {
  readonly input: BuildInput;
  readonly options: PipelineOptions;
  readonly strict: boolean;
  /** Output folder, absolute. */
  readonly out: string;
  readonly slug: string;
  /** Names of the files that this build would write into it. */
  readonly outputs: readonly string[];
}

/** Whether all that the build would go by is as it was when its files were written and proved, and they are there as they were written. */
export function isUpToDate(build: RecordedBuild): boolean {
  try {
    const record = v.parse(recordSchema, JSON.parse(readFileSync(recordPath(build), 'utf8')));
    return (
      record.key === keyOf(build) &&
      record.readings.every(isStill) &&
      build.outputs.every((name) => name in record.outputs) &&
      Object.entries(record.outputs).every(([name, hash]) => hash === sha256(readFileSync(join(build.out, name))))
    );
  } catch {
    // No record, or one that another version wrote, or a file that is gone: it is built.
    return false;
  }
}

/** Remembers a build whose files have just been written. Where no record can be kept, the next build is made anew. */
export function recordBuild(build: RecordedBuild, readings: readonly Reading[]): void {
  try {
    const outputs = Object.fromEntries(build.outputs.map((name) => [name, sha256(readFileSync(join(build.out, name)))]));
    makeFolder(join(build.out, folderName));
    writeFileWhole(recordPath(build), `${JSON.stringify({ key: keyOf(build), readings, outputs }, undefined, 1)}\n`);
  } catch {
    forgetBuild(build);
  }
}

/** A build that is not fit for print leaves no record. One that cannot be taken away does no harm: its hashes are those of files that are written anew. */
export function forgetBuild(build: Pick<RecordedBuild, 'out' | 'slug'>): void {
  try {
    rmSync(recordPath(build), { force: true, recursive: true });
  } catch {
    // Where the folder of the records is none, there is no record.
  }
}

const folderName = '.cache';

function recordPath({ out, slug }: Pick<RecordedBuild, 'out' | 'slug'>): string {
  return join(out, folderName, `${slug}.json`);
}

/** The article, how it is built, and by which program. */
function keyOf({ input, options, strict }: RecordedBuild): string {
  const { file, folder, bytes } = input;
  return sha256(JSON.stringify([program(), file, folder, sha256(bytes), options, strict]));
}

let ownHash: string | undefined;

/** This very program: the hash of all its files, which the bundler writes beside them; without a bundle, of this one. */
function program(): string {
  ownHash ??= readIfThere(new URL('program.sha256', import.meta.url)) ?? sha256(readFileSync(fileURLToPath(import.meta.url)));
  return ownHash;
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}
