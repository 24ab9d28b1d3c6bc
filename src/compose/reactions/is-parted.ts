import type { Statement } from './statement.js';

/** Whether a sign stood between the actor of a statement and what is said: a colon, a dash, a comma. */
export function isParted({ departures }: Pick<Statement, 'departures'>): boolean {
  return departures.some((departure) => 'what' in departure && departure.what === 'separator');
}
