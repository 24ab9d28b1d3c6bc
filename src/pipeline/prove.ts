import { checks } from '../checks/index.js';
import { runChecks } from '../checks/run-checks.js';
import { inspectPdf } from '../inspect/inspect-pdf.js';
import type { CheckSetting, Finding, Promised } from '../model/index.js';
import type { Stopwatch } from './stopwatch.js';

/** Reads the finished file with an independent reader and holds it against what was promised. */
export async function prove(
  pdf: Uint8Array,
  promised: Promised,
  settings: Readonly<Record<string, CheckSetting>>,
  watch: Stopwatch,
): Promise<readonly Finding[]> {
  const read = await watch.time('inspect', () => inspectPdf(pdf));
  if (!read.ok) return read.findings;
  const found = watch.time('check', () => runChecks(promised, read.value, { checks, settings }));
  return [...read.findings, ...found];
}
