import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './usage-error.js';

/** Makes the folder where needed; throws `UsageError` where nothing can be written there. */
export function prepareOutputFolder(path: string, shown: string): void {
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new UsageError(`cannot write to ${shown}: ${writeFailure(error)}`, 'Name another folder with --out.');
  }
}

/** One folder after the other: Node's own way never ends where a system takes no new folders, as `/proc` does. */
function makeFolder(path: string): void {
  const above = dirname(path);
  if (!existsSync(above) && above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // A folder that is there already, or that another build has just made, is kept; a file in its place is told.
    mkdirSync(path, { recursive: true });
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
