import { accessSync, constants, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';
import { UsageError } from './usage-error.js';
import { temporaryName } from './write-file-whole.js';

/** Makes the folder where needed; throws `UsageError` where nothing can be written there. */
export function prepareOutputFolder(path: string, shown: string): void {
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK);
    clearAway(path);
  } catch (error) {
    throw new UsageError(`cannot write to ${shown}: ${writeFailure(error)}`, 'Name another folder with --out.');
  }
}

/** What builds have left that were killed while they wrote. */
function clearAway(folder: string): void {
  for (const name of readdirSync(folder)) {
    const writer = temporaryName.exec(name)?.[1];
    if (writer !== undefined && !isAlive(Number(writer))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Why writing failed, in words. */
export function writeFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
      return 'no space is left';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file is in the place of a folder';
    case 'ENOENT':
      return 'no folder can be made there';
    case 'EISDIR':
      return 'a folder is in the place of a file';
    default:
      return code ?? message;
  }
}
