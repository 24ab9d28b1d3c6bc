import type { GlanceRow, Judgement, PrintBlock, PrintInline, ReactionRow, SummaryPart } from '../../model/index.js';

/** What replaces parts of blocks; each is asked with what it is to replace and may give it back. */
export interface Replacing {
  inlines(inlines: readonly PrintInline[]): readonly PrintInline[];
  block<B extends PrintBlock>(original: PrintBlock, block: B): B;
  row(row: ReactionRow): ReactionRow;
  glance(row: GlanceRow): GlanceRow;
  judgement(judgement: Judgement): Judgement;
}

/** Blocks with other inlines in them, however deep. */
export function mapInlines(blocks: readonly PrintBlock[], by: Replacing): readonly PrintBlock[] {
  return blocks.map((block) => mapBlock(block, by));
}

function mapBlock(block: PrintBlock, by: Replacing): PrintBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: by.inlines(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: mapInlines(item.blocks, by) })) };
    case 'quote':
      return {
        ...block,
        blocks: mapInlines(block.blocks, by),
        ...(block.attribution === undefined ? {} : { attribution: by.inlines(block.attribution) }),
      };
    case 'callout':
      return by.block(block, {
        ...block,
        blocks: mapInlines(block.blocks, by),
        ...(block.title === undefined ? {} : { title: by.inlines(block.title) }),
      });
    case 'table': {
      const cells = (row: typeof block.header) => row.map((cell) => ({ ...cell, children: by.inlines(cell.children) }));
      return { ...block, header: cells(block.header), rows: block.rows.map(cells) };
    }
    case 'definition-list':
      return {
        ...block,
        entries: block.entries.map(({ terms, definitions }) => ({
          terms: terms.map((term) => by.inlines(term)),
          definitions: definitions.map((definition) => mapInlines(definition, by)),
        })),
      };
    case 'figure':
      return by.block(block, { ...block, ...(block.caption === undefined ? {} : { caption: by.inlines(block.caption) }) });
    case 'code-block':
      return by.block(block, block);
    case 'reaction-table':
      return {
        ...block,
        rows: block.rows.map((row) => (row.kind === 'group' ? { ...row, children: by.inlines(row.children) } : mapRow(row, by))),
      };
    case 'thematic-break':
    case 'page-break':
      return block;
  }
}

function mapRow(row: ReactionRow, by: Replacing): ReactionRow {
  return {
    ...by.row(row),
    ...(row.actor === undefined ? {} : { actor: by.inlines(row.actor) }),
    blocks: mapInlines(row.blocks, by),
  };
}

/** The author's own parts of page one likewise; what is derived repeats the article and stays as it is but for stances. */
export function mapSummary(parts: readonly SummaryPart[], by: Replacing): readonly SummaryPart[] {
  return parts.map((part) => mapPart(part, by));
}

function mapPart(part: SummaryPart, by: Replacing): SummaryPart {
  if (part.kind === 'glance') return { ...part, rows: part.rows.map(by.glance) };
  if (part.derived) return part;
  switch (part.kind) {
    case 'bottom-line':
      return { ...part, paragraphs: part.paragraphs.map((paragraph) => by.inlines(paragraph)) };
    case 'judgements':
      return {
        ...part,
        judgements: part.judgements.map((judgement) => ({
          ...by.judgement(judgement),
          ...(judgement.heading === undefined ? {} : { heading: by.inlines(judgement.heading) }),
          text: by.inlines(judgement.text),
        })),
      };
    case 'known':
    case 'watch':
      return { ...part, items: part.items.map((item) => by.inlines(item)) };
    case 'section':
      return {
        ...part,
        heading: { ...part.heading, children: by.inlines(part.heading.children) },
        blocks: mapInlines(part.blocks, by),
      };
  }
}
