import type { NoteKey, PrintBlock, PrintInline, ReactionTable } from '../../model/index.js';

/** The notes that blocks mark, in the order in which a reader meets the marks; repeated where they are. */
export function* marksIn(blocks: readonly PrintBlock[]): Generator<NoteKey> {
  for (const inlines of runsIn(blocks)) yield* typeof inlines === 'string' ? [inlines] : marksInInlines(inlines);
}

/** The notes that inlines mark, in their order. */
export function* marksInInlines(inlines: readonly PrintInline[]): Generator<NoteKey> {
  for (const inline of inlines) {
    if (inline.kind === 'mark') yield* inline.notes;
    else if ('children' in inline) yield* marksInInlines(inline.children);
  }
}

/** The notes that blocks speak of, by a mark or as “(note 3)”. */
export function* notesNamedIn(blocks: readonly PrintBlock[]): Generator<NoteKey> {
  for (const inlines of runsIn(blocks)) yield* typeof inlines === 'string' ? [inlines] : notesNamedInInlines(inlines);
}

function* notesNamedInInlines(inlines: readonly PrintInline[]): Generator<NoteKey> {
  for (const inline of inlines) {
    if (inline.kind === 'mark') yield* inline.notes;
    else if (inline.kind === 'note-reference') yield inline.note;
    else if ('children' in inline) yield* notesNamedInInlines(inline.children);
  }
}

/** Every run of inlines in reading order; a note of a Notes column comes as its key. */
function* runsIn(blocks: readonly PrintBlock[]): Generator<readonly PrintInline[] | NoteKey> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield block.children;
        break;
      case 'list':
        for (const item of block.items) yield* runsIn(item.blocks);
        break;
      case 'quote':
        yield* runsIn(block.blocks);
        if (block.attribution !== undefined) yield block.attribution;
        break;
      case 'callout':
        if (block.title !== undefined) yield block.title;
        yield* runsIn(block.blocks);
        break;
      case 'table':
        for (const cell of [block.header, ...block.rows].flat()) yield cell.children;
        break;
      case 'definition-list':
        for (const entry of block.entries) {
          yield* entry.terms;
          for (const definition of entry.definitions) yield* runsIn(definition);
        }
        break;
      case 'figure':
        if (block.caption !== undefined) yield block.caption;
        break;
      case 'reaction-table':
        yield* runsInReactions(block);
        break;
      case 'code-block':
      case 'thematic-break':
      case 'page-break':
        break;
    }
  }
}

function* runsInReactions(table: ReactionTable): Generator<readonly PrintInline[] | NoteKey> {
  for (const row of table.rows) {
    if (row.kind === 'group') {
      yield row.children;
    } else {
      if (row.actor !== undefined) yield row.actor;
      yield* runsIn(row.blocks);
      yield* row.notes;
    }
  }
}
