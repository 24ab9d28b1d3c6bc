import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { version } from './version.js';

/** What a registry calls the package; any other address was chosen by whoever installed it. */
const fromRegistry = /^https?:.*\/briefpress\/-\/briefpress-[^/]*\.tgz$/u;

/**
 * What the package.json of the folder `root` must ask for to get the package in `installed`, the one that runs: another may bear its
 * name in a registry. Undefined where it is installed in `root` or above, so that npm finds it there.
 */
export function ownDependency(root: string, installed: string): string | undefined {
  const from = realpathSync(root);
  if (isInstalledAbove(from, installed)) return undefined;
  const origin = originOf(installed);
  if (origin === undefined) return pathFrom(from, installed);
  if (fromRegistry.test(origin)) return version();
  if (!origin.startsWith('file:')) return origin;
  const packed = resolve(dirname(dirname(installed)), origin.slice('file:'.length));
  return pathFrom(from, existsSync(packed) ? packed : installed);
}

function isInstalledAbove(folder: string, installed: string): boolean {
  const here = join(folder, 'node_modules', 'briefpress');
  if (existsSync(here) && realpathSync(here) === realpathSync(installed)) return true;
  const above = dirname(folder);
  return above !== folder && isInstalledAbove(above, installed);
}

/** Where npm says that an installed package came from; undefined for a checkout, and where npm keeps no such record. */
function originOf(installed: string): string | undefined {
  const modules = dirname(installed);
  if (basename(modules) !== 'node_modules') return undefined;
  try {
    const record = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
    const origin: unknown = record.packages[`node_modules/${basename(installed)}`].resolved;
    return typeof origin === 'string' ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** As npm writes it; on another drive of Windows the path stays absolute. */
function pathFrom(root: string, target: string): string {
  return `file:${relative(root, realpathSync(target)).split(sep).join('/')}`;
}
