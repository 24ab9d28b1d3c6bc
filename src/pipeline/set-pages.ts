import { prepareTemplate } from '../emit/render-template.js';
import { heavy, mostSharedPages, type Promised, type Typeset, type Typesetter } from '../model/index.js';
import { openTypesetter } from '../typeset/open-typesetter.js';
import type { BuildCourse } from './build-course.js';
import { derivedParts } from './derived-parts.js';
import { type EarlierState, isSameState, slowBriefing, stateOf } from './early-pages.js';
import { loadProof } from './load-proof.js';
import { promiseOf } from './promise-of.js';
import { remoteReader } from './reading-messages.js';
import type { ReadyToSet } from './ready-to-set.js';
import type { SecondReader } from './second-reader.js';
import { type EarlyPages, type SettledBriefing, settleBriefing } from './settle-briefing.js';

/** The pages of a briefing as they stay. */
export interface SetPages {
  readonly settled: SettledBriefing;
  readonly typesetter: Typesetter;
  /** A missing glyph is told already, and PDF/UA refuses it: the rejected file shows it as a box. */
  readonly hasGlyphs: boolean;
  /** What the PDF will be held against. */
  readonly promised: Promised;
  /** Reads and checks half of it in another thread. */
  readonly second?: SecondReader;
}

/** Opens the engine and sets the pages until none moves any more; meanwhile this thread prepares the proof. Undefined where they cannot be set. */
export async function setPages(ready: ReadyToSet, course: BuildCourse): Promise<SetPages | undefined> {
  const { article, composed, template, words, marking, fonts } = ready;
  const { input, options, watch } = course;
  const { elsewhere } = options;
  const typesetter = await openEngine(ready, course);
  course.reach({ engine: typesetter.engine });
  const hasGlyphs = !fonts.findings.some(({ id }) => id === 'glyph-exists');
  // Filled when it is known which pages are turned.
  const across: number[] = [];
  const promise = (given: Pick<SettledBriefing, 'briefing' | 'setup'>) =>
    promiseOf(article, course.project, given, typesetter.engine === 'native' && hasGlyphs, across);
  // The engine works in a thread of its own, this one waits; what it prepared for a heavy article would stand in the engine's way.
  const waits = course.isProved && input.bytes.length <= heavy.articleBytes;
  if (waits && elsewhere === undefined) void (await loadProof()).startReader();
  const rehearsal = waits ? elsewhere?.rehearsal() : undefined;
  // Whoever sets is told what is wrong with the engine.
  rehearsal?.catch(() => undefined);
  let promised: Promised | undefined;
  const prepare = (given: Promised) => {
    promised = given;
    void loadProof()
      .then(({ prepareChecks, startReader }) => {
        void startReader(rehearsal);
        watch.time('check', () => prepareChecks(given));
      })
      // Whoever proves is told what is wrong.
      .catch(() => undefined);
  };
  const shown: { state?: EarlierState } = {};
  const { value: settled, findings } = await settleBriefing({
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
      marking,
    },
    template,
    typesetter,
    watch,
    ...shownEarly(course, article.text, promise, shown),
    meanwhile(briefing, setup) {
      if (waits && elsewhere !== undefined && promised?.briefing !== briefing) prepare(promise({ briefing, setup }));
    },
  });
  course.tell(findings);
  if (settled === undefined) return undefined;
  course.tell(derivedParts(settled.briefing.summary, article.file));
  await show(settled, article.text, course, shown.state);
  across.push(...settled.layout.across);
  return {
    settled,
    typesetter,
    hasGlyphs,
    promised: promised?.briefing === settled.briefing ? promised : promise(settled),
    ...(waits && elsewhere !== undefined && settled.typeset.pages <= mostSharedPages
      ? { second: remoteReader((order) => elsewhere.other(order)) }
      : {}),
  };
}

/** The engine with the article's fonts; the template is prepared while it opens. */
async function openEngine({ template, fonts: { files } }: ReadyToSet, { options, watch }: BuildCourse): Promise<Typesetter> {
  const { elsewhere, engine } = options;
  const openHere = () => options.typesetterFor?.(files) ?? openTypesetter({ fonts: files, ...(engine === undefined ? {} : { engine }) });
  // An engine elsewhere that does not start costs time, not the build.
  const opening = watch.time('typeset', () => elsewhere?.open(files).catch(openHere) ?? openHere());
  watch.time('emit', () => prepareTemplate(template));
  return opening;
}

/** Shows pages before they have settled, to whoever has seen an earlier state of them; `shown` is told which state. */
function shownEarly(
  course: BuildCourse,
  text: string,
  promise: (given: Pick<SettledBriefing, 'briefing' | 'setup'>) => Promised,
  shown: { state?: EarlierState },
): { readonly early?: EarlyPages } {
  const { lastState, lastPages, onPages, onSomePages, onSomeFindings } = course.options;
  if (lastState === undefined || onPages === undefined) return {};
  const showAll = async (typeset: Typeset, state: EarlierState) => {
    await onPages(typeset, state);
    shown.state = state;
  };
  if (lastPages === undefined) return { early: { from: lastState, show: showAll } };
  const showSome: NonNullable<EarlyPages['around']>['show'] = async (pages, set) => {
    await onSomePages?.(pages);
    course.giveWay();
    const isSlow = lastPages.layout.pages >= slowBriefing;
    if (!course.isProved || !isSlow || onSomeFindings === undefined) return;
    const found = await (await loadProof()).proveSome(pages, { ...promise(set), across: pages.across }, course.settings);
    if (found !== undefined) onSomeFindings(found);
    course.giveWay();
  };
  return { early: { from: lastState, show: showAll, around: { from: lastPages, text, show: showSome } } };
}

/** Shows the pages that stay, where others are on screen. */
async function show(settled: SettledBriefing, text: string, course: BuildCourse, shown: EarlierState | undefined): Promise<void> {
  const { onSettled, onPages } = course.options;
  const state = stateOf(settled);
  onSettled?.({ text, layout: settled.layout });
  if (!isSameState(state, shown)) await onPages?.(settled.typeset, state);
  course.giveWay();
}
