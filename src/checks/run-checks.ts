import type { Check, CheckSetting, Finding, PdfFacts, Promised, Severity } from '../model/index.js';
import { withLowered } from './paper/with-lowered.js';

const rank: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/** Findings of one check; a broken file breaks a claim in a thousand places. */
const mostFindings = 20;

/** What a run takes beside what is compared. */
export interface CheckRun {
  readonly checks: readonly Check[];
  /** The user's own severities by id. */
  readonly settings: Readonly<Record<string, CheckSetting>>;
  /** Told the milliseconds of each check. */
  readonly onTime?: (id: string, milliseconds: number) => void;
}

/** Runs the checks and stamps id and severity on what they yield: a problem may lower its check's severity, the user has the last word. */
export function runChecks(promised: Promised, found: PdfFacts, { checks, settings, onTime }: CheckRun): readonly Finding[] {
  const known = withLowered(promised, settings);
  return checks.flatMap((check) => {
    const setting = settings[check.id];
    if (setting?.severity === 'off') return [];
    const start = performance.now();
    const findings: Finding[] = [];
    let more = 0;
    for (const { severity = check.severity, ...problem } of check.run(known, found)) {
      if (findings.length === mostFindings) {
        more += 1;
        continue;
      }
      const own = rank[severity] < rank[check.severity] ? severity : check.severity;
      findings.push({ ...problem, id: check.id, severity: setting?.severity ?? own });
    }
    onTime?.(check.id, performance.now() - start);
    if (more === 0) return findings;
    const severity = setting?.severity ?? check.severity;
    return [...findings, { id: check.id, severity, message: `… and in ${more} more places: “${check.claim}” does not hold` }];
  });
}
