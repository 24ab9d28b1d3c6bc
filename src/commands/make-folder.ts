import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a folder and those above it; one after the other, since Node's own way never ends where a system takes no new folders, as `/proc` does. */
export function makeFolder(path: string): void {
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
