import type { PrintBlock, PrintInline } from '../model/index.js';

/** Every run of inlines in blocks, however deep, in the order of reading; a Notes column comes as the marks that it holds. */
export function* inlineRuns(blocks: readonly PrintBlock[]): Generator<readonly PrintInline[]> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield block.children;
        break;
      case 'list':
        for (const item of block.items) yield* inlineRuns(item.blocks);
        break;
      case 'quote':
        yield* inlineRuns(block.blocks);
        if (block.attribution !== undefined) yield block.attribution;
        break;
      case 'callout':
        if (block.title !== undefined) yield block.title;
        yield* inlineRuns(block.blocks);
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const cell of row) yield cell.children;
        break;
      case 'definition-list':
        for (const entry of block.entries) {
          yield* entry.terms;
          for (const definition of entry.definitions) yield* inlineRuns(definition);
        }
        break;
      case 'figure':
        if (block.caption !== undefined) yield block.caption;
        break;
      case 'reaction-table':
        for (const row of block.rows) {
          if (row.kind === 'group') yield row.children;
          else {
            if (row.actor !== undefined) yield row.actor;
            yield* inlineRuns(row.blocks);
            if (row.notes.length > 0) yield [{ kind: 'mark', notes: row.notes, place: row.place }];
          }
        }
        break;
      case 'code-block':
      case 'thematic-break':
      case 'page-break':
        break;
    }
  }
}
