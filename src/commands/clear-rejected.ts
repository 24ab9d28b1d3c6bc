import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildInput } from '../pipeline.js';
import { readReportBeside } from './read-report-beside.js';
import { setName } from './set-name.js';

/** Takes away what an earlier build of the same input was rejected for, and wrote under this slug. */
export function clearRejected(out: string, { file, slug }: Pick<BuildInput, 'file' | 'slug'>): void {
  const path = join(out, setName(slug, 'rejected'));
  if (readReportBeside(`${path}.pdf`)?.source !== file) return;
  for (const ending of ['pdf', 'proof.html', 'report.json', 'typst']) rmSync(`${path}.${ending}`, { force: true, recursive: true });
}
