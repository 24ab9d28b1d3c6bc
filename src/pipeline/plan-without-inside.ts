import type { SummaryPart, SummaryPlan } from '../model/index.js';

/** The plan of a page one that does not list what is inside; ways to set it that come to the same are one. */
export function planWithoutInside({ origin, candidates, short }: SummaryPlan): SummaryPlan {
  const leaner = candidates.map(withoutInside).filter((parts) => parts.length > 0);
  return { origin, candidates: leaner.filter((parts, index) => !isSame(parts, leaner[index - 1])), short: withoutInside(short) };
}

function withoutInside(parts: readonly SummaryPart[]): readonly SummaryPart[] {
  return parts.filter(({ kind }) => kind !== 'inside');
}

function isSame(parts: readonly SummaryPart[], others: readonly SummaryPart[] | undefined): boolean {
  return parts.length === others?.length && parts.every((part, index) => part === others[index]);
}
