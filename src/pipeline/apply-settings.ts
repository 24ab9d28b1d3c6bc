import { distance } from 'fastest-levenshtein';
import { type CheckSetting, type Finding, finding } from '../model/index.js';

/** What no setting can wave through: without these there is no PDF, or none to be trusted. */
const fixed: ReadonlySet<string> = new Set([
  'file-is-readable',
  'file-is-not-empty',
  'front-matter-is-valid',
  'config-is-valid',
  'template-is-valid',
  'typesetting-succeeds',
  'slug-is-unique',
  'output-is-writable',
  'no-internal-error',
  'opens-everywhere',
]);

/** A check whose severity is the user's. */
export interface AppliedSetting extends CheckSetting {
  readonly id: string;
}

/** The findings as the user wants them told: some not at all, some with another severity. A setting of nothing is a warning. */
export function applySettings(
  findings: readonly Finding[],
  settings: Readonly<Record<string, CheckSetting>>,
  known: readonly string[],
): { readonly findings: readonly Finding[]; readonly applied: readonly AppliedSetting[] } {
  const names = Object.keys(settings);
  const refused = names.filter((id) => fixed.has(id) || !known.includes(id));
  const applied = names.filter((id) => !refused.includes(id)).map((id) => ({ id, ...(settings[id] as CheckSetting) }));
  const severities = new Map(applied.map(({ id, severity }) => [id, severity]));
  const told = findings.flatMap((one): readonly Finding[] => {
    const severity = severities.get(one.id);
    if (severity === 'off') return [];
    return [severity === undefined ? one : { ...one, severity }];
  });
  return { findings: [...told, ...refused.map((id) => refusal(id, known))], applied };
}

function refusal(id: string, known: readonly string[]): Finding {
  if (fixed.has(id))
    return finding('check-can-be-set', {
      message: `Unexpected setting of “${id}”, which always holds or there is no briefing`,
      hint: 'Take it out of `checks:`.',
    });
  const nearest = known.toSorted((a, b) => distance(a, id) - distance(b, id))[0];
  return finding('check-can-be-set', { message: `Unexpected check “${id}”, expected one that exists`, hint: `Did you mean “${nearest}”?` });
}
