import type { SummaryPart, SummaryPlan } from '../model/index.js';
import type { IdlePart } from './idle-parts.js';

/** The plan of a page one without what does no work there; ways to set it that come to the same are one. */
export function planWithout({ origin, candidates, short }: SummaryPlan, idle: ReadonlySet<IdlePart>): SummaryPlan {
  const without = (parts: readonly SummaryPart[]) => parts.filter(({ kind }) => !idle.has(kind as IdlePart));
  const leaner = candidates.map(without).filter((parts) => parts.length > 0);
  return { origin, candidates: leaner.filter((parts, index) => !isSame(parts, leaner[index - 1])), short: without(short) };
}

function isSame(parts: readonly SummaryPart[], others: readonly SummaryPart[] | undefined): boolean {
  return parts.length === others?.length && parts.every((part, index) => part === others[index]);
}
