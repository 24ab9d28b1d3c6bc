import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Name of the file that makes a folder a project. */
export const configName = 'brief.config.json';

/** Finds `brief.config.json` in the folder, which is absolute, or in the nearest one above that has one. */
export function findConfig(folder: string): { readonly root: string; readonly bytes: Uint8Array } | undefined {
  try {
    return { root: folder, bytes: readFileSync(join(folder, configName)) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    const above = dirname(folder);
    return above === folder ? undefined : findConfig(above);
  }
}
