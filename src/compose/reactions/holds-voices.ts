import { isSpoken } from './heads-group.js';
import { hasActorOrQuotation } from './is-statement-list.js';
import type { ReadSection } from './read-section.js';
import type { Speakers } from './split-actor.js';

const fewestActors = 3;

/**
 * Whether a section’s lists hold statements of actors beyond doubt: three at least name somebody, and half of all show that he speaks.
 * “Chemical reactions” may have items that begin with a bold name, too.
 */
export function holdsVoices({ parts }: ReadSection, speakers: Speakers): boolean {
  const entries = parts.flatMap((part) => (part.kind === 'run' ? part.entries : []));
  const statements = entries.filter((entry) => entry.kind === 'statement');
  const actors = statements.filter((statement) => statement.actor !== undefined && hasActorOrQuotation(statement));
  const spoken = actors.filter((statement) => isSpoken(statement, speakers));
  return actors.length >= fewestActors && spoken.length * 2 >= statements.length;
}
