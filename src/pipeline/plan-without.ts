import type { SummaryPart, SummaryPlan } from '../model/index.js';
import type { IdlePart } from './idle-parts.js';

/** One judgement is no list of them. */
const fewestJudgements = 2;

/** The plan of a page one without what does no work there; ways to set it that come to the same are one. */
export function planWithout({ origin, candidates, short }: SummaryPlan, idle: ReadonlySet<IdlePart>): SummaryPlan {
  const remaining = new Map<SummaryPart, SummaryPart | undefined>();
  const without = (parts: readonly SummaryPart[]) =>
    parts.flatMap((part) => {
      if (!remaining.has(part)) remaining.set(part, withoutIdle(part, idle));
      return remaining.get(part) ?? [];
    });
  const leaner = candidates.map(without).filter((parts) => parts.length > 0);
  return { origin, candidates: leaner.filter((parts, index) => !isSame(parts, leaner[index - 1])), short: without(short) };
}

function withoutIdle(part: SummaryPart, idle: ReadonlySet<IdlePart>): SummaryPart | undefined {
  if (idle.has(part.kind as IdlePart)) return undefined;
  if (part.kind !== 'judgements' || !part.derived) return part;
  const judgements = part.judgements.filter(({ see }) => !idle.has(`judgement ${see}`));
  if (judgements.length === part.judgements.length) return part;
  return judgements.length < fewestJudgements ? undefined : { ...part, judgements };
}

function isSame(parts: readonly SummaryPart[], others: readonly SummaryPart[] | undefined): boolean {
  return parts.length === others?.length && parts.every((part, index) => part === others[index]);
}
