import { type GlanceRow, type Heading, type Language, type PrintInline, stanceJoint, withoutMarks } from '../../model/index.js';
import { firstSentence } from '../summary/first-sentence.js';
import { closingWords } from './closing-words.js';
import { inlineWords } from './inline-text.js';
import { namesAtAGlance } from './names-at-a-glance.js';
import type { ReadSection, SectionPart } from './read-section.js';
import type { Stances } from './resolve-stances.js';
import type { Statement } from './statement.js';

/** A section's rows on the summary page, and the statements that they lead to. */
export interface SectionAtAGlance {
  readonly rows: readonly GlanceRow[];
  /** `ReactionRow.anchor` of an actor's first statement: his rows may stand pages behind the section's heading. */
  readonly anchors: ReadonlyMap<Statement, string>;
}

/** One row for each actor before a section's first sub-heading, and one for each sub-heading. */
export function glanceAt(section: ReadSection, stances: Stances, language: Language): SectionAtAGlance {
  const { opening, subsections } = splitAtSubheadings(section);
  const actors = statementsByActor(opening);
  const anchors = new Map(
    actors.flatMap(([first], index) => (first === undefined ? [] : [[first, `${section.heading.id} ${index + 1}`] as const])),
  );
  return {
    rows: [
      ...actors.map((statements) => ({ ...actorRow(statements, anchors, stances), ...(subsections.length > 0 ? saidBy(statements) : {}) })),
      ...subsections.map((part) => subsectionRow(part, stances, language)),
    ],
    anchors,
  };
}

interface Subsection {
  readonly heading: Heading<PrintInline>;
  readonly parts: SectionPart[];
}

/** At the highest level there is below the section's own; deeper headings belong to what is above them. */
function splitAtSubheadings(section: ReadSection): {
  readonly opening: readonly SectionPart[];
  readonly subsections: readonly Subsection[];
} {
  const levels = section.parts.flatMap((part) => (part.kind === 'block' && part.block.kind === 'heading' ? [part.block.level] : []));
  const top = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const opening: SectionPart[] = [];
  const subsections: Subsection[] = [];
  for (const part of section.parts) {
    if (part.kind === 'block' && part.block.kind === 'heading' && part.block.level === top)
      subsections.push({ heading: part.block, parts: [] });
    else (subsections.at(-1)?.parts ?? opening).push(part);
  }
  return { opening, subsections };
}

function subsectionRow({ heading, parts }: Subsection, stances: Stances, language: Language): GlanceRow {
  const named = { actor: withoutMarks(heading.children), see: heading.id };
  // Only somebody takes a stance: where the author gives one to the heading, it names who speaks.
  const own = stances.ofHeading.get(heading);
  if (own !== undefined) return { ...named, stance: own };
  const names = namesAtAGlance(statementsOf(parts));
  const row = { ...named, isSection: true, ...(names === undefined ? {} : { names }) } as const;
  const joint = jointStance(statementsOf(parts), stances);
  if (joint !== undefined)
    return { ...row, stance: joint, of: statementsOf(parts).flatMap(({ actor }) => (actor === undefined ? [] : [actor])) };
  const text = closingWords(parts, language);
  return text === undefined ? row : { ...row, text };
}

function statementsByActor(parts: readonly SectionPart[]): readonly (readonly Statement[])[] {
  const byActor = new Map<string, Statement[]>();
  for (const statement of statementsOf(parts)) {
    if (statement.actor === undefined) continue;
    const words = inlineWords(statement.actor);
    const same = byActor.get(words);
    if (same === undefined) byActor.set(words, [statement]);
    else same.push(statement);
  }
  return [...byActor.values()];
}

function actorRow(statements: readonly Statement[], anchors: SectionAtAGlance['anchors'], stances: Stances): GlanceRow {
  const [first] = statements;
  const see = first === undefined ? undefined : anchors.get(first);
  const stance = jointStance(statements, stances);
  return {
    actor: withoutMarks(first?.actor ?? []),
    ...(see === undefined ? {} : { see }),
    ...(stance === undefined ? {} : { stance }),
  };
}

/** What an actor beside sub-headings with their closing words says: the first sentence, as his row in the table has it. */
function saidBy([first]: readonly Statement[]): Pick<GlanceRow, 'text'> {
  const [block] = first?.blocks ?? [];
  const text = block?.kind === 'paragraph' ? firstSentence(block.children) : undefined;
  return text === undefined ? {} : { text: withoutMarks(text) };
}

function statementsOf(parts: readonly SectionPart[]): readonly Statement[] {
  return parts.flatMap((part) => (part.kind === 'run' ? part.entries.filter((entry) => entry.kind === 'statement') : []));
}

/** More stances than these in one cell would be read as a list, not as an outlook. */
const mostStances = 3;

/** The stance of all statements that somebody makes; where they differ, each of them once, in the order of the table; none where one of them has none. */
function jointStance(statements: readonly Statement[], stances: Stances): string | undefined {
  const spoken = statements.filter(({ actor }) => actor !== undefined).map((statement) => stances.ofStatement.get(statement));
  const given = [...new Set(spoken)];
  // Whoever takes none would seem to share that of the others.
  if (given.length === 0 || given.length > mostStances || given.includes(undefined)) return undefined;
  return given.join(stanceJoint);
}
