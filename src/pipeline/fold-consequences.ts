import type { Finding, Problem } from '../model/index.js';
import type { BesideBuilt } from './hold-against-built.js';
import { type ReadsOtherwise, readOtherwise } from './reads-as-built.js';

/** Where one fault makes more findings than this, what differs is told in their place. */
const mostFindings = 2;

/** What differs from the file as it is built. */
export interface Differences extends Pick<BesideBuilt, 'proveBuilt'> {
  /** Lines of text. */
  readonly lines: readonly Problem[];
  readonly others: readonly ReadsOtherwise[];
}

/**
 * A fault in one place breaks claims in dozens. Where many checks speak of a file that this version has built, all that differs from the file as it is
 * built is told instead, lines of text included, and what the checks have said is counted: it follows from that. What they say of the file as it is built
 * stays. The findings as they were where they are few, or no fewer than the differences.
 */
export async function foldConsequences(told: readonly Finding[], { lines, others, proveBuilt }: Differences): Promise<readonly Finding[]> {
  if (told.length <= mostFindings) return told;
  const differences = [...lines, ...others.map(({ problem }) => problem)];
  const known = new Set((await proveBuilt()).map(keyOf));
  const own = told.filter((one) => known.has(keyOf(one)));
  const followers = told.filter((one) => !known.has(keyOf(one)));
  if (differences.length === 0 || followers.length <= mostFindings * differences.length) return told;
  const counts = new Map<string, number>();
  for (const { id } of followers) counts.set(id, (counts.get(id) ?? 0) + 1);
  const list = [...counts].sort(([, a], [, b]) => b - a).map(([id, count]) => `${id} ${count}`);
  const follows = `${followers.length} findings of the checks follow from ${differences.length === 1 ? 'it' : 'what differs'} and are left out: ${list.join(', ')}.`;
  const causes = differences.map((problem) => readOtherwise(problem, false));
  return [...causes.map((one, index) => (index === 0 ? { ...one, hint: `${one.hint ?? ''} ${follows}`.trimStart() } : one)), ...own];
}

function keyOf({ id, message, paper }: Finding): string {
  return JSON.stringify([id, message, paper?.page]);
}
