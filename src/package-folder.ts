import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let folder: string | undefined;

/** Absolute folder of this package: where its `templates/` and its package.json are, whether it runs from its sources or bundled. */
export function packageFolder(): string {
  folder ??= find(dirname(fileURLToPath(import.meta.url)));
  return folder;
}

function find(from: string): string {
  if (existsSync(join(from, 'templates', 'briefing'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('Unexpected installation without a templates folder');
  return find(above);
}
