import { emitBriefing } from '../emit/emit-briefing.js';
import { summaryTries } from '../emit/fit-summary.js';
import type { Positions } from '../emit/positions-file.js';
import { type PrintSetup, printSetup } from '../emit/print-setup.js';
import { summaryLike } from '../emit/summary-like.js';
import type { Briefing, Summary, Typeset } from '../model/index.js';
import { changedPages } from './changed-pages.js';
import { idleParts } from './idle-parts.js';
import { planWithout } from './plan-without.js';
import type { SettledBriefing, SettleRequest } from './settle-briefing.js';

/** How a state of a briefing was set when its page references had settled. */
export interface EarlierState extends Pick<PrintSetup, 'contents' | 'notesWithColophon'> {
  readonly positions: Positions;
  readonly summary: Summary;
}

/** From so many pages on it takes longer to settle and to prove them all than anybody likes to wait. */
export const slowBriefing = 60;

/** What a later state may be set by. */
export function stateOf({ positions, setup: { contents, notesWithColophon }, briefing: { summary } }: SettledBriefing): EarlierState {
  return { positions, contents, notesWithColophon, summary };
}

/** Whether pages set by either state are the same. */
export function isSameState(a: EarlierState, b: EarlierState | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Sets a briefing once as an earlier state of it was set, page one and page references with it, so that its pages can be shown before
 * it is known whether they stay. `start` is the briefing without a page one. Undefined where that cannot be done, and where the pages
 * that have changed are enough.
 */
export async function earlyPages(
  request: SettleRequest,
  start: Briefing,
  earlier: EarlierState,
): Promise<{ readonly typeset: Typeset; readonly state: EarlierState } | undefined> {
  const { composed, options, given, template, typesetter, watch, early } = request;
  const { contents, notesWithColophon, positions } = earlier;
  const { page } = printSetup(start, options, { ...given, contents, notesWithColophon });
  const kinds = new Set(earlier.summary.parts.map(({ kind }) => kind));
  const idle = new Set(idleParts.filter((kind) => !kinds.has(kind)));
  const summary = summaryLike(summaryTries(start, planWithout(composed.plan, idle), page), earlier.summary);
  if (summary === undefined) return undefined;
  const briefing = watch.time('compose', () => composed.briefing(summary));
  const setup = printSetup(briefing, options, { ...given, contents, notesWithColophon });
  if (early?.around !== undefined) {
    const { from, text, show } = early.around;
    const some = await changedPages(request, { briefing, setup, positions }, from, text);
    if (some !== undefined) await show(some, { briefing, setup });
    // What has changed is on screen, and the whole follows at once.
    if (some !== undefined && from.layout.pages < slowBriefing) return undefined;
  }
  const emitted = watch.time('emit', () => emitBriefing(briefing, setup, template));
  if (!emitted.ok) return undefined;
  const set = await watch.time('typeset', () => typesetter.typeset(emitted.value.job(positions)));
  return set.ok ? { typeset: set.value, state: { ...earlier, summary } } : undefined;
}
