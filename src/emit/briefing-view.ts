import { type Briefing, type Finding, noSummary, type PrintBlock } from '../model/index.js';
import { type BlockContext, emitBlocks } from './emit-blocks.js';
import { emitChanges } from './emit-changes.js';
import { emitColophon } from './emit-colophon.js';
import { emitContents } from './emit-contents.js';
import { emitAlsoConsulted, emitEndnotes } from './emit-notes.js';
import { emitSummary } from './emit-summary.js';
import { stringLiteral } from './escape.js';
import { languageRules } from './language-rules.js';
import { mastheadView } from './masthead-view.js';
import type { PrintSetup } from './print-setup.js';
import type { View } from './render-template.js';
import { array, joined, type TypstSource, typst } from './typst-source.js';

/** What prose outside lists and tables is set with. */
const outermost = { longestWord: 44, listLevel: 0, indent: 0 } as const;

/** What inlines and blocks of this briefing are emitted with. */
function blockContext(briefing: Pick<Briefing, 'endnotes' | 'changes'>, setup: PrintSetup, findings: Finding[]): BlockContext {
  const numbers = new Map(briefing.endnotes.map(({ key, number }) => [key, number]));
  const newNotes = new Map(
    (briefing.changes?.sources ?? []).flatMap(({ kind, number, id }) => {
      const key = kind !== 'withdrawn' && number !== undefined ? briefing.endnotes[number - 1]?.key : undefined;
      return key === undefined ? [] : [[key, id] as const];
    }),
  );
  const { page, words, lang, language } = setup;
  const rules = languageRules(lang);
  return { ...outermost, ...rules, numbers, newNotes, page, words, lang, colon: language.colon, findings };
}

/** The fields that a template can print. Every one is Typst code; what a briefing lacks is `none` or an empty block. */
export function briefingView(briefing: Briefing, setup: PrintSetup, findings: Finding[]): View {
  const changedNotes = briefing.changes?.notes ?? new Map<number, number>();
  const context = { ...blockContext(briefing, setup, findings), language: setup.language, changedNotes };
  const endsInColophon = briefing.endnotes.length === 0 && briefing.alsoConsulted.length === 0;
  return {
    ...frontView(briefing, setup, context),
    body: joined([articleBegins, emitBlocks(briefing.body, { ...context, endsInColophon })], '\n'),
    notes: emitEndnotes(briefing.endnotes, context, setup.notesWithColophon),
    notesOnNewPage: setup.notesWithColophon > 0 && setup.notesWithColophon === briefing.endnotes.length,
    hasNotes: briefing.endnotes.length > 0,
    alsoConsulted: emitAlsoConsulted(briefing.alsoConsulted, context),
    hasAlsoConsulted: briefing.alsoConsulted.length > 0,
    colophon: emitColophon(briefing, setup),
  };
}

/** No heading of an article can have this id. */
const articleBegins = typst`#anchor("heading"," article")`;

/** What stands before the article. */
function frontView(briefing: Briefing, setup: PrintSetup, context: BlockContext): View {
  return {
    ...pageOneFields(briefing, setup, emitSummary(briefing.summary, context)),
    ...changesView(briefing, setup),
    contents: setup.contents === 'none' ? typst`` : emitContents(briefing.body, context),
    hasContents: setup.contents !== 'none',
    hasContentsPage: setup.contents === 'page',
  };
}

/** The same fields with page one alone, to see what it takes. */
export function pageOneView(briefing: Briefing, setup: PrintSetup): View {
  return { ...nothing, ...pageOneFields(briefing, setup, emitSummary(briefing.summary, blockContext(briefing, setup, []))) };
}

function pageOneFields(briefing: Briefing, setup: PrintSetup, summary: TypstSource): View {
  return {
    document: documentView(briefing, setup),
    masthead: mastheadView(briefing, setup),
    summary,
    hasSummary: briefing.summary.parts.length > 0,
    hasSummaryPage: !briefing.summary.runsOn,
  };
}

/** A piece of the body that is set by itself; without a place it stands behind all that comes before the article. */
export interface BodyPart {
  readonly blocks: readonly PrintBlock[];
  /** Number of the page on which it begins, and points above it there. */
  readonly place?: { readonly page: number; readonly above: number };
}

/** As which page a part is set whose own number is this one: the first has the masthead, and left pages stay left ones. */
export function pageOfPart(page: number): number {
  return page % 2 === 0 ? 2 : 3;
}

/** The same fields with a part of the body. */
export function partView(briefing: Briefing, setup: PrintSetup, { blocks, place }: BodyPart): View {
  const context = blockContext(briefing, setup, []);
  const body = emitBlocks(blocks, context);
  if (place === undefined) return { ...nothing, ...frontView(briefing, setup, context), body };
  const pages = Array.from({ length: pageOfPart(place.page) - 1 }, () => typst`#pagebreak()`);
  return {
    ...nothing,
    ...pageOneFields({ ...briefing, summary: noSummary }, setup, typst``),
    body: joined([...pages, typst`#v(${place.above}pt)`, body], '\n'),
  };
}

function changesView(briefing: Briefing, setup: PrintSetup): View {
  const { changes } = briefing;
  return { hasChanges: changes !== undefined, changes: changes === undefined ? typst`` : emitChanges(changes, briefing, setup) };
}

const nothing: View = {
  changes: typst``,
  hasChanges: false,
  contents: typst``,
  hasContents: false,
  hasContentsPage: false,
  body: typst``,
  notes: typst``,
  notesOnNewPage: false,
  hasNotes: false,
  alsoConsulted: typst``,
  hasAlsoConsulted: false,
  colophon: typst``,
};

/** Fields of the file's metadata. */
function documentView({ frontMatter }: Briefing, setup: PrintSetup): View {
  const { date } = frontMatter;
  const whole = date?.month !== undefined && date.day !== undefined;
  return {
    title: stringLiteral(frontMatter.title),
    authors: array(
      (frontMatter.authors.length > 0 ? frontMatter.authors : [frontMatter.organisation].filter((it) => it !== undefined)).map(
        stringLiteral,
      ),
    ),
    description: optional(frontMatter.description ?? frontMatter.subtitle),
    date: whole ? typst`datetime(year: ${date.year},month: ${date.month ?? 1},day: ${date.day ?? 1})` : typst`none`,
    lang: stringLiteral(setup.lang.split('-')[0]?.toLowerCase() ?? 'en'),
  };
}

function optional(text: string | undefined): TypstSource {
  return text === undefined ? typst`none` : stringLiteral(text);
}
