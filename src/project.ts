import { resolve } from 'node:path';
import type { Finding } from './model/index.js';
import { findConfig } from './read/config/find-config.js';
import type { Config } from './read/config/read-config.js';

export type { Config as Project } from './read/config/read-config.js';

/** Reads the project that a folder belongs to; most folders belong to none, and then nothing more is loaded. */
export async function readProject(folder: string): Promise<{ readonly config: Config; readonly findings: readonly Finding[] }> {
  const root = resolve(folder);
  if (findConfig(root) === undefined) return { config: { root, settings: {} }, findings: [] };
  return (await import('./pipeline/read-project.js')).readProject(root);
}

/** The root of the project that a folder belongs to or would belong to; undefined where there is none. */
export function projectRoot(folder: string): string | undefined {
  return findConfig(resolve(folder));
}
