import {
  type Departure,
  type Finding,
  type FrontMatter,
  finding,
  type GlanceRow,
  type Judgement,
  type Language,
  type PrintBlock,
  plainText,
  type SummaryPart,
  type SummaryPlan,
} from '../../model/index.js';
import type { AuthoredSummaryInPrint } from '../citations/compose-citations.js';
import { partingRules } from '../parting-rules.js';
import { contentsEntries, deriveSummary } from './derive-summary.js';
import { glancePart } from './glance-part.js';
import { leanerCandidates } from './leaner-candidates.js';
import { resolveHeading } from './resolve-heading.js';
import { type Section, sectionsOf } from './sections.js';
import { summarySection } from './summary-section.js';
import { withoutLabel } from './without-label.js';

/** The plan of page one, and the body without what has moved there. */
export interface PlannedSummary {
  readonly plan: SummaryPlan;
  readonly body: readonly PrintBlock[];
  readonly departures: readonly Departure[];
  readonly findings: readonly Finding[];
}

interface Request {
  readonly blocks: readonly PrintBlock[];
  /** Front matter's summary, converted; `false` as written; absent where there is none. */
  readonly authored: AuthoredSummaryInPrint | false | undefined;
  readonly glance: readonly GlanceRow[];
  readonly frontMatter: FrontMatter;
  readonly language: Language;
}

/** Decides what page one holds: the author's summary, a section of the article, or what the article's own words yield. */
export function planSummary(request: Request): PlannedSummary {
  const sections = sectionsOf(request.blocks);
  if (request.authored === false || sections.length === 0) {
    return authoredOrNone(request, sections);
  }
  if (request.authored !== undefined) return authoredOrNone(request, sections);
  const section = summarySection(sections, request.language);
  return section === undefined ? derived(request, sections) : fromSection(request, section);
}

function authoredOrNone(request: Request, sections: readonly Section[]): PlannedSummary {
  const { authored, blocks } = request;
  const inside = insidePart(sections, 1);
  if (authored === false || authored === undefined) {
    return { plan: { origin: 'none', candidates: [], short: inside }, body: blocks, departures: [], findings: [] };
  }
  const findings: Finding[] = [];
  const judgements = authored.judgements.map(({ text, likelihood, confidence, see }): Judgement => {
    const target = see === undefined ? undefined : resolveHeading(see.heading, blocks);
    if (see !== undefined && target?.id === undefined) {
      findings.push(
        finding('judgement-page-is-found', {
          message: `Unexpected “see: ${see.heading}”, expected a heading of the article or its id`,
          hint: target?.near === undefined ? 'Write the words of a heading, or its id.' : `Did you mean “${target.near}”?`,
          source: see.place,
        }),
      );
    }
    return {
      text,
      ...(likelihood === undefined ? {} : { likelihood }),
      ...(confidence === undefined ? {} : { confidence }),
      ...(target?.id === undefined ? {} : { see: target.id }),
    };
  });
  const own: SummaryPart[] = [];
  if (authored.bottomLine !== undefined) own.push({ kind: 'bottom-line', derived: false, paragraphs: [authored.bottomLine] });
  if (judgements.length > 0) own.push({ kind: 'judgements', derived: false, judgements });
  if (authored.known.length > 0) own.push({ kind: 'known', derived: false, items: authored.known });
  if (authored.watch.length > 0) own.push({ kind: 'watch', derived: false, items: authored.watch });
  const candidates = leanerCandidates([...own, ...glancePart(request.glance), ...insidePart(sections, 2)]);
  return { plan: { origin: 'front-matter', candidates, short: own }, body: blocks, departures: [], findings };
}

function fromSection(request: Request, section: Section): PlannedSummary {
  const { blocks } = request;
  const body = [...blocks.slice(0, section.index), ...blocks.slice(section.index + 1 + section.all.length)];
  const own: SummaryPart = { kind: 'section', derived: false, heading: section.heading, blocks: partingRules(section.all) };
  const candidates = leanerCandidates([own, ...glancePart(request.glance), ...insidePart(sectionsOf(body), 2)]);
  const words = plainText(section.heading.children);
  return {
    plan: { origin: 'section', candidates, short: [own] },
    body,
    departures: [{ kind: 'moved', what: 'summary-section', words, place: section.heading.place }],
    findings: [],
  };
}

function derived(request: Request, sections: readonly Section[]): PlannedSummary {
  const { bottomLine, judgements, known } = deriveSummary(request.blocks, request.language, request.frontMatter.authors);
  const parts: SummaryPart[] = [];
  const told = bottomLine.map((paragraph) => ({ ...paragraph, children: withoutLabel(paragraph.children, request.language) }));
  if (bottomLine.length > 0) parts.push({ kind: 'bottom-line', derived: true, paragraphs: told.map(({ children }) => children) });
  if (judgements.length > 0) parts.push({ kind: 'judgements', derived: true, judgements });
  if (known.length > 0) parts.push({ kind: 'known', derived: true, items: known.map(({ children }) => children) });
  const short = [...parts.filter((part) => part.kind === 'bottom-line'), ...insidePart(sections, 1)];
  const carries = judgements.length > 1 || request.glance.length > 2;
  const candidates = carries ? leanerCandidates([...parts, ...glancePart(request.glance), ...insidePart(sections, 2)]) : [];
  const departures = [...bottomLine, ...known].map(
    ({ children, place }): Departure => ({ kind: 'repeated', what: 'derived-summary', words: plainText(children), place }),
  );
  return { plan: { origin: 'derived', candidates, short }, body: request.blocks, departures, findings: [] };
}

function insidePart(sections: readonly Section[], depth: number): readonly SummaryPart[] {
  return sections.length < 2 ? [] : [{ kind: 'inside', derived: true, entries: contentsEntries(sections, depth) }];
}
