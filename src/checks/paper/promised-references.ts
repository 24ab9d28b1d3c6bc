import { type PrintBlock, type PrintInline, plainText, type SourcePlace, type SummaryPart } from '../../model/index.js';
import { oncePromised } from '../once-promised.js';
import { foldText } from './fold-text.js';

/** A place that names a page, or leads to a heading or an actor's row. */
export interface PromisedReference {
  /** Id of the heading meant, or `ReactionRow.anchor`. */
  readonly target: string;
  readonly source?: SourcePlace;
}

/** What a briefing refers to, in the order of the paper for each form. */
export interface PromisedReferences {
  /** `→ p. 7` behind a judgement. */
  readonly arrows: readonly PromisedReference[];
  /** `(p. 7)` in the text. */
  readonly inText: readonly PromisedReference[];
  /** Entries of contents, names at a glance: what is printed for one is known by its title, folded. */
  readonly titled: ReadonlyMap<string, readonly PromisedReference[]>;
}

/** Everything in a briefing that names the page of a heading or of an actor's row. */
export const promisedReferences = oncePromised(({ briefing }): PromisedReferences => {
  const { summary, body, endnotes } = briefing;
  const places = new Map(body.flatMap(placesIn));
  const reference = (target: string): PromisedReference => {
    const source = places.get(target);
    return { target, ...(source === undefined ? {} : { source }) };
  };
  const arrows: PromisedReference[] = [];
  const titled = new Map<string, PromisedReference[]>();
  const known = new Set<string>();
  const entry = (title: readonly PrintInline[], target: string): void => {
    const text = foldText(plainText(title).replace(/[\s,;:]+$/u, ''));
    if (known.has(`${target} ${text}`)) return;
    known.add(`${target} ${text}`);
    titled.set(text, [...(titled.get(text) ?? []), reference(target)]);
  };
  for (const part of summary.parts) {
    if (part.kind === 'judgements') for (const { see } of part.judgements) if (see !== undefined) arrows.push(reference(see));
    if (part.kind === 'glance') for (const { actor, see } of part.rows) if (see !== undefined) entry(actor, see);
    if (part.kind === 'inside') for (const { title, heading } of part.entries) entry(title, heading);
  }
  // Contents list what “Inside” has listed; each may be there or not.
  for (const block of body) if (block.kind === 'heading') entry(block.children, block.id);
  const inText = [
    ...summary.parts.filter(({ kind }) => kind === 'bottom-line').flatMap(inPart),
    ...summary.parts.filter(({ kind }) => kind !== 'bottom-line' && kind !== 'glance').flatMap(inPart),
    ...summary.parts.filter(({ kind }) => kind === 'glance').flatMap(inPart),
    ...inBlocks(body),
    ...endnotes.flatMap(({ body: note }) => (note.kind === 'comment' ? inBlocks(note.blocks) : [])),
  ];
  return { arrows, titled, inText };
});

/** Of headings, and of the rows that page one leads to. */
function placesIn(block: PrintBlock): readonly (readonly [string, SourcePlace])[] {
  if (block.kind === 'heading') return [[block.id, block.place]];
  if (block.kind !== 'reaction-table') return [];
  return block.rows.flatMap((row) => (row.kind === 'group' || row.anchor === undefined ? [] : [[row.anchor, row.place] as const]));
}

function inPart(part: SummaryPart): readonly PromisedReference[] {
  switch (part.kind) {
    case 'bottom-line':
      return part.paragraphs.flatMap(inInlines);
    case 'judgements':
      return part.judgements.flatMap(({ heading = [], text }) => [...inInlines(heading), ...inInlines(text)]);
    case 'known':
    case 'watch':
      return part.items.flatMap(inInlines);
    case 'glance':
      return part.rows.flatMap(({ text = [] }) => inInlines(text));
    case 'section':
      return [...inInlines(part.heading.children), ...inBlocks(part.blocks)];
    case 'inside':
      return [];
  }
}

function inBlocks(blocks: readonly PrintBlock[]): readonly PromisedReference[] {
  return blocks.flatMap((block): readonly PromisedReference[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return inInlines(block.children);
      case 'list':
        return block.items.flatMap(({ blocks: inner }) => inBlocks(inner));
      case 'quote':
        return [...inBlocks(block.blocks), ...inInlines(block.attribution ?? [])];
      case 'callout':
        return [...inInlines(block.title ?? []), ...inBlocks(block.blocks)];
      case 'table':
        return [block.header, ...block.rows].flat().flatMap(({ children }) => inInlines(children));
      case 'definition-list':
        return block.entries.flatMap(({ terms, definitions }) => [...terms.flatMap(inInlines), ...definitions.flatMap(inBlocks)]);
      case 'reaction-table':
        return block.rows.flatMap((row) =>
          row.kind === 'group' ? inInlines(row.children) : [...inInlines(row.actor ?? []), ...inBlocks(row.blocks)],
        );
      case 'figure':
        return inInlines(block.caption ?? []);
      default:
        return [];
    }
  });
}

function inInlines(inlines: readonly PrintInline[]): readonly PromisedReference[] {
  return inlines.flatMap((inline): readonly PromisedReference[] => {
    if (inline.kind === 'page-reference') return [{ target: inline.target, source: inline.place }];
    return inline.kind === 'styled' || inline.kind === 'foreign' || inline.kind === 'jump' ? inInlines(inline.children) : [];
  });
}
