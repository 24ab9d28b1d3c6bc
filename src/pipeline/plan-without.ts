import type { SummaryPart, SummaryPlan } from '../model/index.js';

/** The plan of a page one without overviews of these kinds; ways to set it that come to the same are one. */
export function planWithout({ origin, candidates, short }: SummaryPlan, kinds: ReadonlySet<SummaryPart['kind']>): SummaryPlan {
  const without = (parts: readonly SummaryPart[]) => parts.filter(({ kind }) => !kinds.has(kind));
  const leaner = candidates.map(without).filter((parts) => parts.length > 0);
  return { origin, candidates: leaner.filter((parts, index) => !isSame(parts, leaner[index - 1])), short: without(short) };
}

function isSame(parts: readonly SummaryPart[], others: readonly SummaryPart[] | undefined): boolean {
  return parts.length === others?.length && parts.every((part, index) => part === others[index]);
}
