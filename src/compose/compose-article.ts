import { languageFor } from '../language/index.js';
import type {
  Article,
  Briefing,
  BuildOptions,
  Departure,
  Endnote,
  Finding,
  Language,
  NoteKey,
  PrintBlock,
  PrintInline,
  Summary,
  SummaryPart,
  SummaryPlan,
} from '../model/index.js';
import { checkContentsList } from './check-contents-list.js';
import { composeCitations } from './citations/compose-citations.js';
import { marksIn, marksInInlines } from './citations/mark-order.js';
import { numberNotes } from './citations/number-notes.js';
import { closeHeadings } from './close-headings.js';
import { type ComposedEdition, checkEdition, composeEdition } from './editions/compose-edition.js';
import { keptSources } from './editions/kept-sources.js';
import { markChanges } from './editions/mark-changes.js';
import { emptySections } from './empty-sections.js';
import { partingRules } from './parting-rules.js';
import { composeReactions } from './reactions/compose-reactions.js';
import { planSummary } from './summary/plan-summary.js';
import { sectionsOf } from './summary/sections.js';
import { summarySection } from './summary/summary-section.js';

/** An article composed but for page one, whose parts are only known when they have been measured. */
export interface ComposedArticle {
  readonly plan: SummaryPlan;
  readonly language: Language;
  readonly findings: readonly Finding[];
  /** The briefing with this page one: its notes numbered in the order of the marks on paper. */
  briefing(summary: Summary): Briefing;
  /** The edition that a briefing with this page one is. */
  edition(summary: Pick<Summary, 'parts'>): ComposedEdition;
}

/** Composes what goes on paper: citations become endnotes, statements tables, and page one gets its plan. */
export function composeArticle(article: Article, { renumber = false }: Pick<BuildOptions, 'renumber'> = {}): ComposedArticle {
  const { frontMatter } = article;
  const { language } = languageFor(frontMatter.lang);
  const cited = composeCitations(article, language, keptSources(article, renumber));
  const blocks = closeHeadings(cited.blocks);
  const authored = frontMatter.summary === false ? false : cited.summary;
  const summary = authored === undefined ? summarySection(sectionsOf(blocks), language) : undefined;
  const pageOne = summary && { from: summary.index, to: summary.index + 1 + summary.all.length };
  const reacted = composeReactions(blocks, frontMatter.reactions, language, frontMatter.places, pageOne);
  const plan = planSummary({
    blocks: reacted.blocks,
    authored,
    glance: reacted.glance,
    frontMatter,
    language,
  });
  const planned = { ...plan, body: partingRules(plan.body) };
  const departures: readonly Departure[] = [...article.departures, ...cited.departures, ...reacted.departures, ...planned.departures];
  const own = (planned.plan.candidates[0] ?? planned.plan.short).filter(({ derived }) => !derived);
  const editionOf = keptByOrder((endnotes) =>
    composeEdition({ article, language, summary: own, body: planned.body, endnotes, images: cited.images, renumber }),
  );
  const edition = ({ parts }: Pick<Summary, 'parts'>) => editionOf(numberNotes(markOrder(parts, planned.body), cited.notes));
  return {
    plan: planned.plan,
    language,
    findings: [
      ...checkContentsList(article.blocks),
      ...emptySections(cited.blocks),
      ...cited.findings,
      ...reacted.findings,
      ...planned.findings,
      ...(article.editions.length === 0 ? [] : checkEdition(article, edition({ parts: own }))),
    ],
    edition,
    briefing: (summary) => {
      const { number, endnotes, keptNotes, changes, marked } = edition(summary);
      const briefing: Briefing = {
        slug: article.slug,
        frontMatter: number === undefined ? frontMatter : { ...frontMatter, edition: String(number) },
        runningTitle: frontMatter.title,
        summary,
        body: planned.body,
        endnotes,
        keptNotes,
        // One that an earlier edition cited has kept its number, and stands there.
        alsoConsulted: cited.alsoConsulted.filter(({ key }) =>
          endnotes.every(({ body }) => body.kind !== 'withdrawn' || body.note.key !== key),
        ),
        images: cited.images,
        departures,
        contentHash: article.contentHash,
        ...(changes === undefined ? {} : { changes }),
      };
      return markChanges(briefing, marked);
    },
  };
}

/** An edition is composed once for each order of the notes: page one is tried in many ways, most of which change nothing. */
function keptByOrder(compose: (endnotes: readonly Endnote[]) => ComposedEdition): (endnotes: readonly Endnote[]) => ComposedEdition {
  const known = new Map<string, ComposedEdition>();
  return (endnotes) => {
    const order = endnotes.map(({ key }) => key).join('\n');
    const edition = known.get(order) ?? compose(endnotes);
    known.set(order, edition);
    return edition;
  };
}

/** Note keys as a reader meets their marks: page one, then the article. */
function* markOrder(parts: Summary['parts'], body: readonly PrintBlock[]): Generator<NoteKey> {
  for (const part of parts) yield* marksInPart(part);
  yield* marksIn(body);
}

function* marksInPart(part: SummaryPart): Generator<NoteKey> {
  switch (part.kind) {
    case 'bottom-line':
      for (const paragraph of part.paragraphs) yield* marksInInlines(paragraph);
      return;
    case 'judgements':
      for (const { heading, text } of part.judgements) yield* marksInInlines([...(heading ?? []), ...text] satisfies PrintInline[]);
      return;
    case 'known':
    case 'watch':
      for (const item of part.items) yield* marksInInlines(item);
      return;
    case 'glance':
      for (const { actor, text } of part.rows) yield* marksInInlines([...actor, ...(text ?? [])]);
      return;
    case 'section':
      yield* marksInInlines(part.heading.children);
      yield* marksIn(part.blocks);
      return;
    case 'inside':
      return;
  }
}
