import type { ComposedArticle } from '../compose/compose-article.js';
import { type EmittedBriefing, emitBriefing } from '../emit/emit-briefing.js';
import type { Template } from '../emit/load-template.js';
import { fitSummary, type SummaryHeights, summaryMeasurement } from '../emit/measure-summary.js';
import { points } from '../emit/page-geometry.js';
import { noPositions, notesAnchor, type Positions, positionsFrom } from '../emit/positions-file.js';
import { type PrintSetup, printSetup } from '../emit/print-setup.js';
import { readLayout } from '../emit/read-layout.js';
import {
  type Briefing,
  type BuildOptions,
  type Finding,
  finding,
  type Layout,
  type Summary,
  type Typeset,
  type Typesetter,
} from '../model/index.js';
import { diagnosticFindings } from './diagnostic-findings.js';
import type { Stopwatch } from './stopwatch.js';

/** A briefing that has been set until no page number moved any more. */
export interface SettledBriefing {
  readonly briefing: Briefing;
  readonly layout: Layout;
  readonly typeset: Typeset;
  readonly emitted: EmittedBriefing;
  readonly positions: Positions;
  readonly setup: PrintSetup;
  readonly findings: readonly Finding[];
}

interface Request {
  readonly composed: ComposedArticle;
  readonly options: BuildOptions;
  readonly given: Pick<PrintSetup, 'words' | 'language' | 'fonts'>;
  readonly template: Template;
  readonly typesetter: Typesetter;
  readonly watch: Stopwatch;
}

/** A briefing longer than this gets a page of contents. */
const longBriefing = 20;
/** Page references settle in two or three passes; one that sways is not waited for. */
const mostPasses = 6;

/** Fits page one, then sets the briefing pass after pass until the pages printed are the pages found. */
export async function settleBriefing(
  request: Request,
): Promise<{ readonly value?: SettledBriefing; readonly findings: readonly Finding[] }> {
  const { composed, watch } = request;
  let notesOnNewPage = false;
  let contents = composed.briefing(emptySummary).frontMatter.toc === true;
  const measured = measure(request);
  if ('findings' in measured) return measured;
  const { heights, page } = measured;
  let fitted = fitSummary(composed.plan, heights, page);
  for (;;) {
    const briefing = watch.time('compose', () => composed.briefing(fitted.summary));
    const setup = printSetup(briefing, request.options, { ...request.given, contents, notesOnNewPage });
    const emitted = watch.time('emit', () => emitBriefing(briefing, setup, request.template));
    if (!emitted.ok) return emitted;
    const passes = await setUntilStill(request, briefing, setup, emitted.value, (layout) => {
      if (layout.summaryEnd > 1 && fitted.candidate < composed.plan.candidates.length) return 'summary';
      if (!contents && briefing.frontMatter.toc === undefined && layout.pages > longBriefing) return 'contents';
      if (!notesOnNewPage && colophonIsAlone(layout, setup)) return 'notes';
      return undefined;
    });
    if (passes.kind === 'failed') return passes;
    if (passes.kind === 'again') {
      if (passes.why === 'contents') contents = true;
      else if (passes.why === 'notes') notesOnNewPage = true;
      else fitted = fitSummary(composed.plan, heights, page, fitted.candidate + 1);
      continue;
    }
    const over = fitted.over > 0 ? [overfull(briefing, fitted.summary, fitted.over, page.scale)] : [];
    const findings = [...emitted.value.findings, ...over, ...passes.findings];
    return { value: { briefing, setup, emitted: emitted.value, findings, ...passes.value }, findings };
  }
}

/** Whether the last page holds nothing but the colophon, while the notes begin on the page before it and could come along. */
function colophonIsAlone({ colophon, headings }: Layout, setup: PrintSetup): boolean {
  if (colophon === undefined) return false;
  const top = points(setup.page.top);
  const notes = headings.find(({ id }) => id === notesAnchor);
  const alone = colophon.y < top + 3 * 14 * setup.page.scale;
  return alone && notes !== undefined && notes.page === colophon.page - 1 && notes.y > top + 4 * 14 * setup.page.scale;
}

const emptySummary: Summary = { origin: 'none', parts: [], runsOn: true, tightness: 0 };

/** Measures what page one could hold; where there is nothing to choose from, measures nothing. */
function measure(request: Request): { heights: SummaryHeights; page: PrintSetup['page'] } | { readonly findings: readonly Finding[] } {
  const { composed, watch } = request;
  const { plan } = composed;
  const briefing = composed.briefing({ ...emptySummary, parts: plan.candidates[0] ?? [] });
  const setup = printSetup(briefing, request.options, { ...request.given, contents: false, notesOnNewPage: false });
  if (plan.candidates.length === 0) return { heights: { masthead: 0, of: () => 0 }, page: setup.page };
  const { job, read } = watch.time('emit', () => summaryMeasurement(briefing, plan, setup, request.template));
  const result = watch.time('typeset', () => request.typesetter.typeset(job));

  if (!result.ok) return { findings: diagnosticFindings(result.diagnostics, request.template) };
  return { heights: read(result.value.query('heights')), page: setup.page };
}

/** What a first pass may show to be wanting: a leaner page one, a page of contents, a page break before the notes. */
type Again = 'summary' | 'contents' | 'notes';

type Passes =
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] }
  | { readonly kind: 'again'; readonly why: Again }
  | {
      readonly kind: 'still';
      readonly value: { layout: Layout; typeset: Typeset; positions: Positions };
      readonly findings: readonly Finding[];
    };

async function setUntilStill(
  request: Request,
  briefing: Briefing,
  setup: PrintSetup,
  emitted: EmittedBriefing,
  again: (layout: Layout) => Again | undefined,
): Promise<Passes> {
  const { typesetter, watch, template } = request;
  let positions: Positions = noPositions;
  let printed = JSON.stringify(positions);
  for (let pass = 1; ; pass++) {
    const result = watch.time('typeset', () => typesetter.typeset(emitted.job(positions)));

    if (!result.ok) return { kind: 'failed', findings: diagnosticFindings(result.diagnostics, template, emitted.rendered) };
    const typeset = result.value;
    const layout = watch.time('typeset', () => readLayout(typeset.query('anchors'), typeset.pages));
    const why = again(layout);
    if (why !== undefined) return { kind: 'again', why };
    const next = watch.time('emit', () => positionsFrom(briefing, layout, setup.page, setup.words.notes));
    const found = JSON.stringify(next);
    if (found === printed) return { kind: 'still', value: { layout, typeset, positions }, findings: [] };
    if (pass === mostPasses) return { kind: 'still', value: { layout, typeset, positions }, findings: [swaying(briefing)] };
    positions = next;
    printed = found;
    // The native engine gives a document's memory back only when the event loop turns.
    await new Promise(setImmediate);
  }
}

function overfull({ frontMatter, slug }: Briefing, summary: Summary, over: number, scale: number): Finding {
  const lines = Math.ceil(over / (14 * scale));
  const longest = summary.parts.map((part) => part.kind).find((kind) => kind === 'section' || kind === 'judgements') ?? 'bottom-line';
  const place = frontMatter.places.summary;
  return finding('summary-is-one-page', {
    message: `Unexpected summary of one page and ${lines} ${lines === 1 ? 'line' : 'lines'}, expected exactly one page`,
    hint: `Cut ${lines} ${lines === 1 ? 'line' : 'lines'}, first in ${longest === 'section' ? 'the summary section' : `\`${longest}\``}`,
    ...(place === undefined ? { source: { file: slug, line: 1, column: 1 } } : { source: place }),
  });
}

function swaying(briefing: Briefing): Finding {
  return finding('typesetting-succeeds', {
    message: `Page references of “${briefing.frontMatter.title}” do not settle in ${mostPasses} passes`,
    hint: 'Put a page break (`<!-- brief: pagebreak -->`) before the section whose page sways',
  });
}
