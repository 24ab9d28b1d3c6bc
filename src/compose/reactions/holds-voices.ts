import { isSpoken } from './is-spoken.js';
import { hasActorOrQuotation } from './is-statement-list.js';
import type { ReadSection } from './read-section.js';
import type { Speakers } from './split-actor.js';

const fewestActors = 3;

/**
 * Whether a section’s lists hold statements of actors beyond doubt: three at least name somebody, and half of all show that he speaks.
 * “Chemical reactions” may have items that begin with a bold name, too; “Article 4” and “Article 5” are none of anybody.
 */
export function holdsVoices({ parts }: ReadSection, speakers: Speakers): boolean {
  const entries = parts.flatMap((part) => (part.kind === 'run' ? part.entries : []));
  const statements = entries.filter((entry) => entry.kind === 'statement');
  const counted = numberedNames(statements.flatMap(({ names }) => names));
  const actors = statements.filter(
    (statement) =>
      statement.actor !== undefined && hasActorOrQuotation(statement) && !statement.names.some((name) => counted.has(withoutNumber(name))),
  );
  const spoken = actors.filter((statement) => isSpoken(statement, speakers, { byOffice: false }));
  return actors.length >= fewestActors && spoken.length * 2 >= statements.length;
}

/** Names that several items have, each with a number of its own. */
function numberedNames(names: readonly string[]): ReadonlySet<string> {
  const numbered = [...new Set(names)].filter((name) => /\p{N}/u.test(name)).map(withoutNumber);
  return new Set(numbered.filter((name, index) => numbered.indexOf(name) !== index));
}

function withoutNumber(name: string): string {
  return name.replace(/\p{N}+/gu, '#');
}
