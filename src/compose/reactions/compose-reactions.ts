import type { Departure, Finding, FrontMatter, GlanceRow, Language, PrintBlock } from '../../model/index.js';
import { buildTables, sectionHasNotes } from './build-tables.js';
import { findSections, type Section } from './find-sections.js';
import { glanceAt } from './glance-rows.js';
import { holdsVoices } from './holds-voices.js';
import { foldWord } from './name-words.js';
import { type ReadSection, readSection } from './read-section.js';
import { reportIdleItems } from './report-idle-items.js';
import { reportUnheaded } from './report-unheaded.js';
import { reportUnsourced } from './report-unsourced.js';
import { resolveStances } from './resolve-stances.js';
import { whyNotTables } from './why-not-tables.js';

/** An article whose statements of reaction stand in tables, and what else follows from them. */
export interface Reactions {
  /** The same blocks, runs of statements replaced by tables. */
  readonly blocks: readonly PrintBlock[];
  /** For the summary page, in the order of the article. */
  readonly glance: readonly GlanceRow[];
  /** Stances in use, in order of first use. */
  readonly stances: readonly string[];
  /** Actors moved into their column, and the colons, dashes and commas behind them, and the stops behind groups. */
  readonly departures: readonly Departure[];
  readonly findings: readonly Finding[];
}

/** Turns the lists of reaction sections into tables, but not within blocks that go to page one: `pageOne` is the index of their heading, and of what follows. */
export function composeReactions(
  blocks: readonly PrintBlock[],
  settings: FrontMatter['reactions'],
  language: Language,
  places: FrontMatter['places'] = {},
  pageOne = { from: 0, to: 0 },
): Reactions {
  if (settings === false) return { blocks, glance: [], stances: [], departures: [], findings: [] };
  const at = places.reactions === undefined ? {} : { place: places.reactions };
  const candidates = findSections(blocks, language, { ...at, ...(settings?.section === undefined ? {} : { section: settings.section }) });
  const named = new Set(Object.keys(settings?.stances ?? {}).map(foldWord));
  const sections: ReadSection[] = [];
  const unset: { readonly section: Section; readonly why: Finding }[] = [];
  for (const candidate of candidates.sections) {
    if (candidate.start < (sections.at(-1)?.end ?? 0)) continue;
    if (candidate.start > pageOne.from && candidate.start < pageOne.to) continue;
    const section = readSection(blocks, candidate, { language, named });
    if (candidate.isGuessed) {
      if (holdsVoices(section, { language, named })) sections.push(section);
      continue;
    }
    const why = whyNotTables(candidate, section);
    if (why === undefined) sections.push(section);
    else if (candidate.start >= (unset.at(-1)?.section.end ?? 0)) unset.push({ section: candidate, why });
  }
  const holdsTables = ({ start, end }: Section) => sections.some((section) => section.start > start && section.start < end);
  const told = [...sections, ...unset.map(({ section }) => section), { start: pageOne.from, end: pageOne.to }];
  const stances = resolveStances(sections, settings, (name) => places[`reactions.stances.${name}`] ?? places.reactions);
  const composed: PrintBlock[] = [];
  const glance: GlanceRow[] = [];
  let copied = 0;
  for (const section of sections) {
    for (; copied < section.start; copied += 1) append(composed, blocks[copied]);
    const hasNotes = sectionHasNotes(section);
    const { rows, anchors } = glanceAt(section, stances, language);
    glance.push(...rows);
    for (const part of section.parts)
      for (const block of part.kind === 'block' ? [part.block] : buildTables(part, hasNotes, stances, anchors)) composed.push(block);
    copied = section.end;
  }
  for (; copied < blocks.length; copied += 1) append(composed, blocks[copied]);
  return {
    blocks: composed,
    glance,
    stances: stances.used,
    departures: sections.flatMap(departuresOf),
    findings: [
      ...candidates.findings,
      ...unset.filter(({ section }) => !holdsTables(section)).map(({ why }) => why),
      ...reportUnheaded(blocks, told, { language, named }),
      ...sections.flatMap((section) => reportUnsourced(section.parts)),
      ...stances.findings,
      ...reportIdleItems(composed),
    ],
  };
}

function append(blocks: PrintBlock[], block: PrintBlock | undefined): void {
  if (block !== undefined) blocks.push(block);
}

function departuresOf(section: ReadSection): readonly Departure[] {
  return section.parts.flatMap((part) => (part.kind === 'run' ? part.entries.flatMap((entry) => entry.departures) : []));
}
