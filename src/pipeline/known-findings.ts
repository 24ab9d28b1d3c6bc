import { checks } from '../checks/index.js';
import { findingKinds, type Severity } from '../model/index.js';

/** Everything that can be found: by reading, composing and typesetting, and by the checks of the finished PDF. */
export const knownFindings: Readonly<Record<string, { readonly severity: Severity; readonly claim: string }>> = {
  ...findingKinds,
  ...Object.fromEntries(checks.map(({ id, severity, claim }) => [id, { severity, claim }])),
};
