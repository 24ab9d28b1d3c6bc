import { checks } from '../checks/index.js';
import { runChecks } from '../checks/run-checks.js';
import { inspectPdf } from '../inspect/inspect-pdf.js';
import type { CheckSetting, Finding, PdfFacts, Promised } from '../model/index.js';
import type { Stopwatch } from './stopwatch.js';

/** What an independent reader found, and whether it is what was promised. */
export interface Proof {
  /** Absent where the file could not be read. */
  readonly found?: PdfFacts;
  readonly findings: readonly Finding[];
}

/**
 * Reads the finished file with an independent reader and holds it against what was promised. A file that was made from another
 * article, or another state of it, is asked only what can be asked of any briefing.
 */
export async function prove(
  pdf: Uint8Array,
  promised: Promised,
  settings: Readonly<Record<string, CheckSetting>>,
  watch: Stopwatch,
  /** Called between the checks; may throw. */
  giveWay: () => void = () => undefined,
): Promise<Proof> {
  const read = await watch.time('inspect', () => inspectPdf(pdf));
  if (!read.ok) return { findings: read.findings };
  const found = read.value;
  giveWay();
  const findings = watch.time('check', () => {
    const run = (needs: 'file' | 'article') =>
      runChecks(promised, found, {
        checks: checks.filter((check) => check.needs === needs),
        settings,
        onTime(id, spent) {
          watch.check(id, spent);
          giveWay();
        },
      });
    const ofFile = run('file');
    const belongs = !ofFile.some(({ id }) => id === 'belongs-to-article');
    return belongs ? [...ofFile, ...run('article')] : ofFile;
  });
  return { found, findings: [...read.findings, ...findings] };
}
