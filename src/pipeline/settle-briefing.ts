import type { ComposedArticle } from '../compose/compose-article.js';
import { type EmittedBriefing, emitBriefing } from '../emit/emit-briefing.js';
import { estimatePages } from '../emit/estimate-pages.js';
import type { Template } from '../emit/load-template.js';
import { loosenedTables } from '../emit/loosened-tables.js';
import { partedRows } from '../emit/parted-rows.js';
import { guessedPositions, type Positions, positionsFrom } from '../emit/positions-file.js';
import { type PrintSetup, printSetup } from '../emit/print-setup.js';
import { readLayout } from '../emit/read-layout.js';
import { shrunkPictures } from '../emit/shrunk-pictures.js';
import {
  type Briefing,
  type BuildOptions,
  type Finding,
  finding,
  heavy,
  type Layout,
  noSummary,
  type Typeset,
  type Typesetter,
} from '../model/index.js';
import { collectGarbage } from '../typeset/collect-garbage.js';
import type { EarlierPages, SomePages } from './changed-pages.js';
import { companyOfColophon } from './company-of-colophon.js';
import { diagnosticFindings } from './diagnostic-findings.js';
import { type EarlierState, earlyPages } from './early-pages.js';
import { fitPageOne } from './fit-page-one.js';
import { type IdlePart, idlePartsOf } from './idle-parts.js';
import { type NotesSpacing, nextSpacing } from './next-spacing.js';
import { planWithout } from './plan-without.js';
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

/** What setting a briefing takes. */
export interface SettleRequest {
  readonly composed: ComposedArticle;
  readonly options: BuildOptions;
  readonly given: Pick<PrintSetup, 'words' | 'language' | 'fonts' | 'marking'>;
  readonly template: Template;
  readonly typesetter: Typesetter;
  readonly watch: Stopwatch;
  /** Shown before page references have settled: the briefing set as an earlier state of it was. */
  readonly early?: EarlyPages;
  /** Called when the engine has begun to set a briefing that may be the last one: this thread is free until it is done. */
  readonly meanwhile?: (briefing: Briefing, setup: PrintSetup) => void;
}

/** How pages are shown before it is known whether they stay. */
export interface EarlyPages {
  readonly from: EarlierState;
  readonly show: (typeset: Typeset, state: EarlierState) => Promise<void>;
  /** Of a long briefing those on which the article’s text has changed come first. */
  readonly around?: {
    readonly from: EarlierPages;
    readonly text: string;
    readonly show: (pages: SomePages, set: Pick<SettledBriefing, 'briefing' | 'setup'>) => Promise<void>;
  };
}

/** A briefing longer than this gets a page of contents. */
const longBriefing = 20;
/** Page references settle in two or three passes; one that sways is not waited for. */
const mostPasses = 8;
/** After so many passes no more pictures are made smaller and no more tables looser, so that the pages come to rest. */
const mostFitting = 6;

/** So many rows of tables at most are taken to the next page, each for some passes more. */
const mostBreaks = 6;

/** Fits page one, then sets the briefing pass after pass until the pages printed are the pages found. */
export async function settleBriefing(
  request: SettleRequest,
): Promise<{ readonly value?: SettledBriefing; readonly findings: readonly Finding[] }> {
  const { composed, watch } = request;
  const start = watch.time('compose', () => composed.briefing(noSummary));
  const { toc } = start.frontMatter;
  // A good guess saves a long article its first pass.
  let contents = toc ?? estimatePages(start) > longBriefing * 1.2;
  let isSettled = toc !== undefined;
  const early = request.early === undefined ? undefined : await earlyPages(request, start, request.early.from);
  if (early !== undefined) await request.early?.show(early.typeset, early.state);
  const idle = new Set<IdlePart>();
  // Nobody needs the contents twice, nor where there is nothing to turn to.
  const plan = () => planWithout(composed.plan, contents ? new Set<IdlePart>([...idle, 'inside']) : idle);
  let fitted = await fitPageOne(request, start, plan());
  let notesWithColophon = 0;
  // What the last pass of a state printed, for one that differs by its spacing alone.
  let from: Positions | undefined;
  let spacing: NotesSpacing = 'usual';
  for (;;) {
    if (!fitted.ok) return fitted;
    const { summary, whole } = fitted;
    const briefing = whole?.briefing ?? watch.time('compose', () => composed.briefing(summary));
    // A page one with nothing but the masthead has room for them.
    const place = !contents ? 'none' : summary.runsOn ? 'below' : 'page';
    const setup = printSetup(briefing, request.options, { ...request.given, contents: place, notesWithColophon });
    const asFitted = place === 'none' && notesWithColophon === 0 ? whole : undefined;
    const emitted =
      asFitted === undefined
        ? watch.time('emit', () => emitBriefing(briefing, setup, request.template))
        : { ok: true as const, value: asFitted.emitted };
    if (!emitted.ok) return emitted;
    const set = (positions: Positions) =>
      setOnce(request, briefing, setup, emitted.value, positions, (layout) => {
        if (!isSettled && contents !== isLong(layout, contents)) return 'contents';
        const found = idlePartsOf(briefing, layout);
        return found.length > 0 ? found : undefined;
      });
    const passes = await setUntilStill(set, briefing, { from, closely: spacing === 'close' });
    from = undefined;
    if (passes.kind === 'failed') return passes;
    if (passes.kind === 'again') {
      if (passes.why === 'contents') {
        contents = !contents;
        isSettled = true;
      }
      if (passes.why !== 'contents') for (const part of passes.why) idle.add(part);
      fitted = await fitPageOne(request, start, plan());
      continue;
    }
    const { layout, positions } = passes.value;
    // How the last page ends is judged when all is still, and closer spacing comes first.
    const next: NotesSpacing = notesWithColophon > 0 ? spacing : nextSpacing(spacing, layout, setup);
    const joining = notesWithColophon > 0 || next === 'close' ? notesWithColophon : companyOfColophon(layout, setup);
    if (next !== spacing || joining !== notesWithColophon) {
      spacing = next;
      notesWithColophon = joining;
      from = positions;
      continue;
    }
    const findings = [...emitted.value.findings, ...fitted.findings, ...passes.findings];
    return { value: { briefing, setup, emitted: emitted.value, findings, ...passes.value }, findings };
  }
}

/** Whether a briefing wants a page of contents: it has more than so many pages without one. */
function isLong({ pages }: Layout, hasContents: boolean): boolean {
  return pages - (hasContents ? 1 : 0) > longBriefing;
}

/** What a pass may show to be wanting: a page of contents, or none; a page one without some parts. */
type Again = 'contents' | readonly IdlePart[];

type Failed = { readonly kind: 'failed'; readonly findings: readonly Finding[] } | { readonly kind: 'again'; readonly why: Again };

/** One pass: what it set, and the positions that the next one would print. */
interface Pass {
  readonly kind: 'set';
  readonly layout: Layout;
  readonly typeset: Typeset;
  readonly next: Positions;
}

type Passes =
  | Failed
  | {
      readonly kind: 'still';
      readonly value: { layout: Layout; typeset: Typeset; positions: Positions };
      readonly findings: readonly Finding[];
    };

async function setOnce(
  { typesetter, watch, template, meanwhile }: SettleRequest,
  briefing: Briefing,
  setup: PrintSetup,
  emitted: EmittedBriefing,
  positions: Positions,
  again: (layout: Layout) => Again | undefined,
): Promise<Pass | Failed> {
  const setting = watch.time('typeset', () => typesetter.typeset(emitted.job(positions)));
  meanwhile?.(briefing, setup);
  const result = await setting;
  if (!result.ok) return { kind: 'failed', findings: diagnosticFindings(result.diagnostics, template, emitted.rendered) };
  const typeset = result.value;
  const layout = readLayout(await watch.time('typeset', () => typeset.query('anchors')), typeset.pages);
  const why = again(layout);
  if (why !== undefined) return { kind: 'again', why };
  // One that was made smaller stays so: nothing sways.
  const pictures = { ...shrunkPictures(layout, setup.page), ...positions.pictures };
  const fitted = { pictures, tables: loosenedTables(layout, positions.tables), breaks: positions.breaks, closely: positions.closely };
  return { kind: 'set', layout, typeset, next: watch.time('emit', () => positionsFrom(briefing, layout, setup, fitted)) };
}

async function setUntilStill(
  set: (positions: Positions) => Promise<Pass | Failed>,
  briefing: Briefing,
  { from, closely }: { readonly from: Positions | undefined; readonly closely: boolean },
): Promise<Passes> {
  const pages = estimatePages(briefing);
  const setHere = async (positions: Positions) => {
    // What reading or the pass before has left makes room.
    if (pages > heavy.pages) await collectGarbage();
    return set(positions);
  };
  let positions = { ...(from ?? guessedPositions(briefing, pages)), closely };
  let pass = await setHere(positions);
  for (let count = 1; pass.kind === 'set'; count++) {
    const { layout } = pass;
    const { pictures, tables, breaks } = positions;
    // In a heavy briefing no pass is made for their sake.
    const next = count < mostFitting && pages <= heavy.pages ? pass.next : { ...pass.next, pictures, tables };
    const isStill = JSON.stringify(next) === JSON.stringify(positions);
    const parted = isStill && breaks.length < mostBreaks && pages <= heavy.pages ? partedRows(layout, positions) : undefined;
    if (parted !== undefined) {
      // What stands above it is still.
      positions = { ...next, breaks: [...breaks, parted] };
      count = 0;
    } else if (isStill || count === mostPasses) {
      const { typeset } = pass;
      return { kind: 'still', value: { layout, typeset, positions }, findings: isStill ? [] : [swaying(briefing)] };
    } else positions = next;
    // The native engine gives a document's memory back only when the event loop turns.
    await new Promise(setImmediate);
    pass = await setHere(positions);
  }
  return pass;
}

function swaying(briefing: Briefing): Finding {
  return finding('typesetting-succeeds', {
    message: `Page references of “${briefing.frontMatter.title}” do not settle in ${mostPasses} passes`,
    hint: 'Put a page break (`<!-- brief: pagebreak -->`) before the section whose page sways.',
  });
}
