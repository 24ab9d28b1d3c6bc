import { type CheckSetting, type Finding, finding } from '../model/index.js';
import { refusedSettings } from './refused-settings.js';

/** A check whose severity is the user's. */
export interface AppliedSetting extends Omit<CheckSetting, 'place'> {
  readonly id: string;
}

/** The findings as the user wants them told: some not at all, some with another severity. A setting of nothing is a warning. */
export function applySettings(
  findings: readonly Finding[],
  settings: Readonly<Record<string, CheckSetting>>,
  known: readonly string[],
): { readonly findings: readonly Finding[]; readonly applied: readonly AppliedSetting[] } {
  const refused = refusedSettings(settings, known);
  const applied = Object.entries(settings)
    .filter(([id]) => !refused.has(id))
    .map(([id, { place: _, ...setting }]) => ({ id, ...setting }));
  const severities = new Map(applied.map(({ id, severity }) => [id, severity]));
  const told = findings.flatMap((one): readonly Finding[] => {
    const severity = severities.get(one.id);
    if (severity === 'off') return [];
    return [severity === undefined ? one : { ...one, severity }];
  });
  const refusals = [...refused.values()].map((problem) => finding('check-can-be-set', problem));
  return { findings: [...told, ...refusals], applied };
}
