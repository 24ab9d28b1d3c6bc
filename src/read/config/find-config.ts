import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Name of the file that makes a folder a project. */
export const configName = 'brief.config.json';

/** The folder, which is absolute, or the nearest one above it, that has a `brief.config.json`; undefined where none has. */
export function findConfig(folder: string): string | undefined {
  if (isThere(join(folder, configName))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findConfig(above);
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // What was asked for is no folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}
