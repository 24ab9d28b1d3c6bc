import { accessSync, constants } from 'node:fs';
import { makeFolder } from './make-folder.js';
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
