import type { BriefingReport } from './build-report.js';

/** What the user has turned off or weighed otherwise, in words: `no-widow is turned off: House style`. */
export function settingWords({ id, severity, reason }: NonNullable<BriefingReport['settings']>[number]): string {
  const change = severity === 'off' ? 'is turned off' : `counts as ${severity}`;
  return `${id} ${change}${reason === undefined ? '' : `: ${reason}`}`;
}
