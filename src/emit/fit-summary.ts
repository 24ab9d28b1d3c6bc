import { type Briefing, besideArgument, type Summary, type SummaryPart, type SummaryPlan, type Tightness } from '../model/index.js';
import { estimateSummary } from './estimate-summary.js';
import { type PageGeometry, textHeight } from './page-geometry.js';

/** A way to set page one, with what it was estimated to take. */
export interface SummaryTry {
  readonly summary: Summary;
  /** Points. */
  readonly estimate: number;
  /** Place in the order of preference. */
  readonly rank: number;
}

const tightnesses: readonly Tightness[] = [0, 1, 2, 3];
/** Better than an error: nothing else can be left out. */
const lastResorts: readonly Tightness[] = [besideArgument, 5];
/** A page one that is filled less than this share of its height is no page of its own. */
const emptiest = 0.6;
/** And one that nobody wrote, less than this: there is nothing that its author could add. */
const emptiestDerived = 0.75;
/** Points that must be left over before a richer page is tried. */
const slack = 3;

/**
 * Every way to set page one, best first: richest at the widest space, then tighter, then leaner. Where there is nothing to choose
 * from, the article begins on page one.
 */
export function summaryTries(briefing: Briefing, plan: SummaryPlan, page: PageGeometry): readonly SummaryTry[] {
  const { origin } = plan;
  const leanest = origin === 'derived' ? undefined : plan.candidates.at(-1);
  const ways = [
    ...plan.candidates.flatMap((parts) => tightnesses.map((tightness) => ({ parts, tightness }))),
    ...(leanest === undefined ? [] : lastResorts.map((tightness) => ({ parts: leanest, tightness }))),
  ];
  const tries = ways.map(({ parts, tightness }) => ({
    summary: { origin, parts, runsOn: false, tightness },
    estimate: estimateSummary(briefing, parts, tightness, page),
  }));
  return [...tries, ...(origin === 'derived' || tries.length === 0 ? [runningOn(plan, plan.short)] : [])].map((attempt, rank) => ({
    ...attempt,
    rank,
  }));
}

/** The first try that should fit. */
export function firstTry(tries: readonly SummaryTry[], page: PageGeometry): SummaryTry {
  const room = textHeight(page);
  const chosen = tries.find(({ estimate }) => estimate <= room) ?? tries.at(-1);
  if (chosen === undefined) throw new Error('Unexpected plan without a way to set page one');
  return chosen;
}

/**
 * What to try after page one was set and took `height` points (more than the page where it ran over): a tighter or leaner page where it
 * did, a richer one where the room left over should hold it, one that runs on where it is half empty; nothing where it is good. `tried`:
 * the heights of those before, by their ranks; the one that is known to fit comes before leaner ones.
 */
export function nextTry(
  tries: readonly SummaryTry[],
  current: SummaryTry,
  height: number,
  tried: ReadonlyMap<number, number>,
  page: PageGeometry,
): SummaryTry | undefined {
  const room = textHeight(page);
  const expected = ({ estimate }: SummaryTry) => height + estimate - current.estimate;
  if (height > room) {
    const fitting = tries.find(({ rank }) => (tried.get(rank) ?? Number.POSITIVE_INFINITY) <= room);
    const leaner = tries.filter(
      ({ rank }) => rank > current.rank && !tried.has(rank) && rank < (fitting?.rank ?? Number.POSITIVE_INFINITY),
    );
    return leaner.find((candidate) => candidate.summary.runsOn || expected(candidate) <= room) ?? fitting ?? leaner.at(-1);
  }
  const richer = tries.find(
    (candidate) => candidate.rank < current.rank && !tried.has(candidate.rank) && expected(candidate) <= room - slack,
  );
  if (richer !== undefined) return richer;
  return height < room * (current.summary.origin === 'derived' ? emptiestDerived : emptiest)
    ? { ...current, rank: Number.POSITIVE_INFINITY, summary: { ...current.summary, runsOn: true } }
    : undefined;
}

function runningOn({ origin }: SummaryPlan, parts: readonly SummaryPart[]): Omit<SummaryTry, 'rank'> {
  return { summary: { origin, parts, runsOn: true, tightness: 1 }, estimate: 0 };
}
