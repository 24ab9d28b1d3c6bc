import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Names of files that are being written, each with the number of the process that writes it. */
export const temporaryName = /^\..+\.(\d+)\.tmp$/;

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed. Not forced to the disk: what is
 * lost with the power can be built again. Throws what `node:fs` throws.
 */
export function writeFileWhole(path: string, content: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
