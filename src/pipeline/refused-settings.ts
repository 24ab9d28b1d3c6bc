import type { CheckSetting, Problem } from '../model/index.js';
import { meantName } from '../read/front-matter/meant-name.js';

/** What no setting can wave through: without these there is no PDF, or none to be trusted. */
const fixed: ReadonlySet<string> = new Set([
  'file-is-readable',
  'file-is-not-empty',
  'front-matter-is-valid',
  'config-is-valid',
  'editions-file-is-valid',
  'marking-fits',
  'template-is-valid',
  'typesetting-succeeds',
  'slug-is-unique',
  'output-is-writable',
  'no-internal-error',
  'opens-everywhere',
  'pdf-is-readable',
  'was-not-rejected',
]);

/** As bad as who tells of it says. */
type Refusal = Omit<Problem, 'severity'>;

/** The settings that cannot be, by id, with what is wrong: those of checks that do not exist, and of what always holds. */
export function refusedSettings(settings: Readonly<Record<string, CheckSetting>>, known: readonly string[]): ReadonlyMap<string, Refusal> {
  const refused = Object.entries(settings).filter(([id]) => fixed.has(id) || !known.includes(id));
  return new Map(refused.map(([id, { place }]) => [id, { ...words(id, known), ...(place === undefined ? {} : { source: place }) }]));
}

function words(id: string, known: readonly string[]): Refusal {
  if (fixed.has(id)) {
    return { message: `Unexpected setting of “${id}”, which always holds or there is no briefing`, hint: 'Take it out of “checks”.' };
  }
  const near = meantName(id, known);
  const hint = near === undefined ? 'README lists all checks and findings that there are.' : `Did you mean “${near}”?`;
  return { message: `Unexpected check “${id}”, expected one that exists`, hint };
}
