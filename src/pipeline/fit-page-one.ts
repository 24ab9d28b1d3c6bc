import { type EmittedBriefing, emitBriefing } from '../emit/emit-briefing.js';
import { estimatePages } from '../emit/estimate-pages.js';
import { firstTry, nextTry, type SummaryTry, summaryTries } from '../emit/fit-summary.js';
import { type PageGeometry, points, textHeight } from '../emit/page-geometry.js';
import { guessedPositions, noPositions } from '../emit/positions-file.js';
import { printSetup } from '../emit/print-setup.js';
import { readLayout } from '../emit/read-layout.js';
import { type Briefing, type Finding, finding, type Layout, type Summary, type SummaryPlan } from '../model/index.js';
import { diagnosticFindings } from './diagnostic-findings.js';
import type { SettleRequest } from './settle-briefing.js';

/** Page one as it is to be set, with a finding where even the author's own words alone do not fit. */
export type FittedPageOne =
  | { readonly ok: true; readonly summary: Summary; readonly findings: readonly Finding[]; readonly whole?: WholeBriefing }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A briefing that has been emitted, and set once, with the page one that was found to fit. */
export interface WholeBriefing {
  readonly briefing: Briefing;
  readonly emitted: EmittedBriefing;
}

/** Up to so many pages the first try is made with the whole briefing: most fit at once, and what has been set need not be set again. */
const shortBriefing = 40;
/** Setting page one alone takes some milliseconds; a good estimate needs one or two. */
const mostTries = 12;

/**
 * Finds the richest page one of a plan that fits, by setting it, after the first try alone: first what should fit by estimate, then what
 * the outcome suggests. `start` is the briefing without a page one.
 */
export async function fitPageOne(request: SettleRequest, start: Briefing, plan: SummaryPlan): Promise<FittedPageOne> {
  const { composed, options, given, template, typesetter, watch } = request;
  const { page } = printSetup(start, options, { ...given, contents: 'none', notesWithColophon: 0 });
  const tries = summaryTries(start, plan, page);
  const tried = new Map<number, number>();
  let current = firstTry(tries, page);
  let whole: WholeBriefing | undefined;
  while (!current.summary.runsOn && !tried.has(current.rank) && tried.size < mostTries) {
    const briefing = watch.time('compose', () => composed.briefing(current.summary));
    const setup = printSetup(briefing, options, { ...given, contents: 'none', notesWithColophon: 0 });
    const pages = estimatePages(briefing);
    const pageOneAlone = tried.size > 0 || pages > shortBriefing;
    const emitted = watch.time('emit', () => emitBriefing(briefing, setup, template, pageOneAlone ? 'page-one' : undefined));
    if (!emitted.ok) return emitted;
    whole = pageOneAlone ? undefined : { briefing, emitted: emitted.value };
    const positions = pageOneAlone ? noPositions : guessedPositions(briefing, pages);
    const setting = watch.time('typeset', () => typesetter.typeset(emitted.value.job(positions)));
    if (!pageOneAlone) request.meanwhile?.(briefing, setup);
    const result = await setting;
    if (!result.ok) return { ok: false, findings: diagnosticFindings(result.diagnostics, template, emitted.value.rendered) };
    const anchors = await watch.time('typeset', () => result.value.query('anchors'));
    const height = heightTaken(readLayout(anchors, result.value.pages), page);
    tried.set(current.rank, height);
    const next = nextTry(tries, current, height, tried, page);
    if (next === undefined)
      return { ok: true, summary: current.summary, findings: overfull(start, current, height, page), ...(whole && { whole }) };
    current = next;
  }
  return { ok: true, summary: current.summary, findings: [] };
}

/** Points from the top of page one to the end of the summary, over as many pages as it takes. */
function heightTaken({ summaryEnd }: Layout, page: PageGeometry): number {
  if (summaryEnd === undefined) return 0;
  return (summaryEnd.page - 1) * textHeight(page) + summaryEnd.y - points(page.top);
}

function overfull({ frontMatter }: Briefing, { summary }: SummaryTry, height: number, page: PageGeometry): readonly Finding[] {
  const over = height - textHeight(page);
  if (over <= 0) return [];
  const lines = Math.max(1, Math.ceil(over / (14 * page.scale)));
  const section = summary.parts.find((part) => part.kind === 'section');
  const longest = section === undefined ? '`judgements`, `known` or `watch`' : 'the summary section';
  const place = section?.heading.place ?? frontMatter.places.summary;
  return [
    finding('summary-is-one-page', {
      message: `Unexpected summary of one page and ${lines} ${lines === 1 ? 'line' : 'lines'}, expected exactly one page`,
      hint: `Cut about ${lines} ${lines === 1 ? 'line' : 'lines'}, first in ${longest}${section === undefined ? '' : ', or write `summary: false` in the front matter and it is printed as a section'}.`,
      ...(place === undefined ? {} : { source: place }),
    }),
  ];
}
