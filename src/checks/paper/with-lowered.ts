import type { CheckSetting, Promised } from '../../model/index.js';

/** Checks that speak of a cause for all others. */
const speakers = ['is-tagged', 'mark-leads-to-note', 'printed-url-is-target', 'structure-survives'];

const known = new WeakMap<Promised, WeakMap<Readonly<Record<string, CheckSetting>>, Promised>>();

/** A promise that names the checks which keep no file back, though others rely on what they say; once for all that ask, who know it by itself. */
export function withLowered(promised: Promised, settings: Readonly<Record<string, CheckSetting>>): Promised {
  const lowered = speakers.filter((id) => (settings[id]?.severity ?? 'error') !== 'error');
  if (lowered.length === 0) return promised;
  const bySettings = known.get(promised) ?? new WeakMap<Readonly<Record<string, CheckSetting>>, Promised>();
  known.set(promised, bySettings);
  const made = bySettings.get(settings) ?? { ...promised, lowered };
  bySettings.set(settings, made);
  return made;
}
