import type { SettledBriefing } from './settle-briefing.js';

/** What the engine was given for a briefing, as files by their paths. */
export function sourcesOf({ emitted, positions }: SettledBriefing): ReadonlyMap<string, string | Uint8Array> {
  const job = emitted.job(positions);
  return new Map<string, string | Uint8Array>([['/brief.typ', job.main], ...job.files]);
}
