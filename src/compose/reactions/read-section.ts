import type { Heading, List, Paragraph, PrintBlock, PrintInline, SourcePlace } from '../../model/index.js';
import type { Section } from './find-sections.js';
import { isStatementList } from './is-statement-list.js';
import { readStatements } from './read-statements.js';
import type { Speakers } from './split-actor.js';
import { spokenParagraphs } from './spoken-paragraphs.js';
import type { StatementEntry } from './statement.js';

/** Lists with no prose between them, read as statements. */
export interface StatementRun {
  readonly kind: 'run';
  readonly entries: readonly StatementEntry[];
  /** The paragraph directly before the first list. */
  readonly before?: Paragraph<PrintInline>;
  readonly place: SourcePlace;
}

export type SectionPart = { readonly kind: 'block'; readonly block: PrintBlock } | StatementRun;

/** A reaction section taken apart: what stays as it is, and what becomes tables. */
export interface ReadSection {
  readonly heading: Heading<PrintInline>;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly SectionPart[];
}

/** Reads the lists of a section as statements; where most of them have an actor, a bold run at the head of another is one, too. */
export function readSection(blocks: readonly PrintBlock[], section: Section, speakers: Speakers): ReadSection {
  const read = readLists(blocks, section, speakers, false);
  const statements = read.parts.flatMap((part) => (part.kind === 'run' ? part.entries.filter(({ kind }) => kind === 'statement') : []));
  const named = statements.filter((entry) => entry.kind === 'statement' && entry.actor !== undefined).length;
  return named < statements.length && named * 2 > statements.length ? readLists(blocks, section, speakers, true) : read;
}

function readLists(blocks: readonly PrintBlock[], section: Section, speakers: Speakers, isAmongActors: boolean): ReadSection {
  const { language } = speakers;
  const parts: SectionPart[] = [];
  let open: StatementEntry[] | undefined;
  for (let index = section.start; index < section.end; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const before = blocks[index - 1];
    const spoken = spokenParagraphs(blocks, index, section.end, language);
    const list = block.kind === 'list' ? block : spoken;
    const entries = list === undefined ? undefined : statementsOf(list, before);
    if (entries !== undefined && spoken !== undefined) index += spoken.items.length - 1;
    if (entries === undefined) {
      open = undefined;
      parts.push({ kind: 'block', block });
    } else if (open === undefined) {
      open = [...entries];
      parts.push({ kind: 'run', entries: open, place: block.place, ...(before?.kind === 'paragraph' ? { before } : {}) });
    } else {
      for (const entry of entries) open.push(entry);
    }
  }
  return { heading: section.heading, start: section.start, end: section.end, parts };

  function statementsOf(list: List<PrintBlock>, before: PrintBlock | undefined): readonly StatementEntry[] | undefined {
    const entries = readStatements(list, { ...speakers, isAmongActors });
    const context = { isNamed: section.isNamed, language, ...(before === undefined ? {} : { before }) };
    return isStatementList(list, entries, context) ? entries : undefined;
  }
}
