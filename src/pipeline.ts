import { composeArticle } from './compose/compose-article.js';
import { prepareTemplate } from './emit/render-template.js';
import { fixedWords } from './language/index.js';
import {
  type BuildOptions,
  type Finding,
  heavy,
  mostSharedPages,
  type ProjectSettings,
  type Promised,
  type Typeset,
} from './model/index.js';
import { applySettings } from './pipeline/apply-settings.js';
import type { BuildInput } from './pipeline/build-input.js';
import type { BuildResult } from './pipeline/build-result.js';
import type { FinishedPdf } from './pipeline/check-pdf.js';
import { derivedParts } from './pipeline/derived-parts.js';
import { type EarlierState, isSameState, slowBriefing, stateOf } from './pipeline/early-pages.js';
import { editionOf } from './pipeline/edition-of.js';
import { findTemplate } from './pipeline/find-template.js';
import { fontsFor } from './pipeline/fonts-for.js';
import { knowableFindings } from './pipeline/knowable-findings.js';
import type { PrintedOptions } from './pipeline/options-on-paper.js';
import type { PipelineOptions } from './pipeline/pipeline-options.js';
import { promiseOf } from './pipeline/promise-of.js';
import { ReadingLog } from './pipeline/reading-log.js';
import { remoteReader } from './pipeline/reading-messages.js';
import { saidOnce } from './pipeline/said-once.js';
import { type EarlyPages, type SettledBriefing, settleBriefing } from './pipeline/settle-briefing.js';
import { settleMarking } from './pipeline/settle-marking.js';
import { sourcesOf } from './pipeline/sources-of.js';
import { Stopwatch } from './pipeline/stopwatch.js';
import { Superseded } from './pipeline/superseded.js';
import { writePdf } from './pipeline/write-pdf.js';
import { readArticle } from './read/read-article.js';
import { collectGarbage } from './typeset/collect-garbage.js';
import { openTypesetter } from './typeset/open-typesetter.js';

export type { BuildInput } from './pipeline/build-input.js';
export type { BuildResult } from './pipeline/build-result.js';
export type { BuiltEdition } from './pipeline/edition-of.js';
export type { PipelineOptions } from './pipeline/pipeline-options.js';
export type { SomeFindings } from './pipeline/prove-some.js';
export type { Timings } from './pipeline/stopwatch.js';
export { Superseded } from './pipeline/superseded.js';
export { openTypesetter } from './typeset/open-typesetter.js';

/** What proves a PDF: half of the code, which is loaded while the engine is at work. */
const loadProof = () => import('./pipeline/proof.js');

/** What a project says of the sheet, for which an article has no fields. */
function givenPrint({ singleSided, largePrint }: ProjectSettings): Pick<BuildOptions, 'singleSided' | 'largePrint'> {
  return { ...(singleSided === undefined ? {} : { singleSided }), ...(largePrint === undefined ? {} : { largePrint }) };
}

/** Builds one briefing: reads the article, composes, emits, typesets and writes the PDF. Everything wrong with the content is a finding. */
export async function buildBriefing(input: BuildInput, asked: PipelineOptions): Promise<BuildResult> {
  const { config = {}, elsewhere } = asked;
  const options: PipelineOptions = { ...givenPrint(config), ...asked };
  const watch = new Stopwatch();
  const findings: Finding[] = [];
  const log = options.keepReadings ? new ReadingLog() : undefined;
  let settings = config.checks ?? {};
  const result = async (more: Partial<BuildResult> = {}, all: readonly Finding[] = findings): Promise<BuildResult> => {
    const known = Object.keys(settings).length === 0 ? [] : Object.keys((await loadProof()).knownFindings);
    const { findings: told, applied } = applySettings(all, settings, known);
    return {
      slug: input.slug,
      ...more,
      ...(applied.length > 0 ? { settings: applied } : {}),
      ...(log === undefined ? {} : { readings: log.readings }),
      findings: told,
      timings: watch.timings,
    };
  };

  const read = await watch.time('read', () => readArticle({ ...input, ...(log === undefined ? {} : { log }) }, config));
  findings.push(...read.findings);
  if (!read.ok) return result();
  const { value: article, unread } = read;
  settings = article.frontMatter.checks;

  const composed = watch.time('compose', () => composeArticle(article, options));
  findings.push(...knowableFindings(composed.findings, unread));

  const template = watch.time('read', () => findTemplate(article, input.folder, options, log));
  findings.push(...template.findings);
  const words = fixedWords(composed.language, article.frontMatter.labels);
  const marking = settleMarking(article.frontMatter, options.draft === true ? words.draft : undefined);
  if (!marking.ok) findings.push(...knowableFindings(marking.findings, unread));
  const fonts = await watch.time('typeset', () => fontsFor(article, composed, words, composed.language, input, config, log));
  for (const font of fonts.files) log?.font(font);
  findings.push(...knowableFindings(fonts.findings, unread));
  if (unread !== undefined) return result();
  const about = { title: article.frontMatter.title, contentHash: article.contentHash };
  const lacksFont = fonts.findings.some(({ id, severity }) => id === 'font-is-found' && severity === 'error');
  if (!template.ok || !marking.ok || lacksFont || options.unprinted === true) return result(about);

  const openHere = () =>
    options.typesetterFor?.(fonts.files) ??
    openTypesetter({ fonts: fonts.files, ...(options.engine === undefined ? {} : { engine: options.engine }) });
  // An engine elsewhere that does not start costs time, not the build.
  const opening = watch.time('typeset', () => elsewhere?.open(fonts.files).catch(openHere) ?? openHere());
  watch.time('emit', () => prepareTemplate(template.value));
  const typesetter = await opening;
  // A missing glyph is told already, and PDF/UA refuses it: the rejected file shows it as a box.
  const hasGlyphs = !fonts.findings.some(({ id }) => id === 'glyph-exists');
  const isProved = options.unproved !== true;
  const across: number[] = [];
  let promised: Promised | undefined;
  const promise = (given: Pick<SettledBriefing, 'briefing' | 'setup'>) =>
    promiseOf(article, config, given, typesetter.engine === 'native' && hasGlyphs, across);
  // The engine works in a thread of its own, this one waits; what it prepared for a heavy article would stand in the engine's way.
  const waits = isProved && input.bytes.length <= heavy.articleBytes;
  if (waits && elsewhere === undefined) void (await loadProof()).startReader();
  const rehearsal = waits ? elsewhere?.rehearsal() : undefined;
  // Whoever sets is told what is wrong with the engine.
  rehearsal?.catch(() => undefined);
  let shown: EarlierState | undefined;
  const giveWay = () => {
    if (options.isSuperseded?.()) throw new Superseded();
  };
  const settled = await settleBriefing({
    composed,
    options,
    given: {
      words,
      language: composed.language,
      fonts: {
        ...fonts.families,
        ...(fonts.spelled && { spelled: fonts.spelled }),
        ...(fonts.familyOf && { familyOf: fonts.familyOf }),
      },
      marking: marking.value,
    },
    template: template.value,
    typesetter,
    watch,
    ...early(options, article.text, {
      onShown(state) {
        shown = state;
      },
      async onSome(pages, set) {
        await options.onSomePages?.(pages);
        giveWay();
        const isSlow = (options.lastPages?.layout.pages ?? 0) >= slowBriefing;
        if (!isProved || !isSlow || options.onSomeFindings === undefined) return;
        const found = await (await loadProof()).proveSome(pages, { ...promise(set), across: pages.across }, settings);
        if (found !== undefined) options.onSomeFindings(found);
        giveWay();
      },
    }),
    meanwhile(briefing, setup) {
      if (!waits || elsewhere === undefined) return;
      if (promised?.briefing === briefing) return;
      const given = promise({ briefing, setup });
      promised = given;
      void loadProof()
        .then(({ prepareChecks, startReader }) => {
          void startReader(rehearsal);
          watch.time('check', () => prepareChecks(given));
        })
        // Whoever proves is told what is wrong.
        .catch(() => undefined);
    },
  });
  findings.push(...settled.findings);
  if (settled.value === undefined) return result({ ...about, engine: typesetter.engine });
  const briefing = settled.value;
  findings.push(...derivedParts(briefing.briefing.summary, article.file));
  const state = stateOf(briefing);
  options.onSettled?.({ text: article.text, layout: briefing.layout });
  if (!isSameState(state, shown)) await options.onPages?.(briefing.typeset, state);
  giveWay();
  const kept = options.keepTypst ? { typst: sourcesOf(briefing) } : {};
  const isHeavy = briefing.typeset.pages > heavy.pages;
  if (isHeavy) await collectGarbage();
  const isShared = waits && briefing.typeset.pages <= mostSharedPages;
  // A long document weighs as much as what will be read of it.
  const leave = async () => {
    if (isHeavy && options.typesetterFor === undefined) await typesetter.release();
  };
  const writing = watch.time('finish', () => writePdf(briefing, words, typesetter, hasGlyphs, leave));
  // Meanwhile, where the engine is elsewhere; what a heavy one takes leaves no room.
  if (isHeavy) await writing;
  const edition = editionOf(composed, article.editions, briefing);
  const written = await writing;
  findings.push(...written.findings);
  across.push(...briefing.layout.across);
  if (promised?.briefing !== briefing.briefing) promised = promise(briefing);
  const { pdf } = written;
  giveWay();
  const second = isShared && elsewhere !== undefined ? { second: remoteReader((order) => elsewhere.other(order)) } : {};
  const asking = { settings, watch, giveWay, ...second };
  const { prove, withBothEnds, mapPages, gatherProofSheet } = await loadProof();
  const proof = pdf === undefined || !isProved ? undefined : await prove(pdf, promised, asking);
  findings.push(...saidOnce(proof?.findings ?? [], findings, article.text, settings, fonts.missing));
  const found = proof?.found;
  const more: Partial<BuildResult> = {
    ...(options.keepPromise ? { promised } : {}),
    ...about,
    ...kept,
    ...(options.mapsPages && found !== undefined ? { pageMap: mapPages(promised, found) } : {}),
    edition,
    pages: briefing.typeset.pages,
    engine: typesetter.engine,
    ...(pdf === undefined ? {} : { pdf }),
  };
  if (pdf === undefined || proof === undefined || found === undefined) return result(more);
  const whole = await result(more, proof.isOfArticle ? withBothEnds(findings, promised, found) : findings);
  if (options.proof !== true) return whole;
  const gathered = { pdf, promised, found, asked: proof.asked, findings: whole.findings, settings: whole.settings ?? [] };
  return { ...whole, proofSheet: await gatherProofSheet(gathered) };
}

/** A finished PDF and the article that it is held against. */
export interface CheckInput extends FinishedPdf {
  readonly article: BuildInput;
}

export interface CheckResult extends BuildResult {
  /** The options that were read from the pages, where nobody told them. */
  readonly read?: PrintedOptions;
}

/** Proves a PDF on disk as a build proves its own: the article is read, composed and set once more, to know what was promised and what would be printed now. */
export async function checkBriefing({ article, ...finished }: CheckInput, options: PipelineOptions): Promise<CheckResult> {
  const build = (read: PrintedOptions) => buildBriefing(article, { ...options, ...read, keepPromise: true, unproved: true });
  const { checkPdf } = await loadProof();
  const { built, checked } = await checkPdf(finished, build);
  const { promised: _, pdf: __, pages: ___, ...about } = built;
  if (checked === undefined) return about;
  // What reading found is the build's business, but for a picture that is gone: the file may have it. Here that is judged, and only its own pages are counted.
  const gone = about.findings.filter(({ id }) => id === 'image-is-readable');
  return { ...about, ...checked, findings: [...gone, ...checked.findings] };
}

function early(
  { lastState: from, onPages, lastPages }: PipelineOptions,
  text: string,
  { onShown, onSome }: { readonly onShown: (state: EarlierState) => void; readonly onSome: NonNullable<EarlyPages['around']>['show'] },
): { readonly early?: EarlyPages } {
  if (from === undefined || onPages === undefined) return {};
  const show = async (typeset: Typeset, state: EarlierState) => {
    await onPages(typeset, state);
    onShown(state);
  };
  return { early: { from, show, ...(lastPages && { around: { from: lastPages, text, show: onSome } }) } };
}
