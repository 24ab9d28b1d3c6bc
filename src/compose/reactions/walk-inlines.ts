import type { Mark, PrintBlock, PrintInline } from '../../model/index.js';

/** Every run of inlines in blocks, however deep, in the order of reading. */
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

/** Every mark in inlines, in order. */
export function* marksIn(inlines: readonly PrintInline[]): Generator<Mark> {
  for (const inline of inlines) {
    if (inline.kind === 'mark') yield inline;
    else if (inline.kind === 'styled' || inline.kind === 'foreign' || inline.kind === 'jump') yield* marksIn(inline.children);
  }
}

/** Every mark in blocks, in order. */
export function* marksOf(blocks: readonly PrintBlock[]): Generator<Mark> {
  for (const run of inlineRuns(blocks)) yield* marksIn(run);
}

/** The same inlines without marks, and without styles that held nothing else. */
export function withoutMarks(inlines: readonly PrintInline[]): readonly PrintInline[] {
  return inlines.flatMap((inline): readonly PrintInline[] => {
    if (inline.kind === 'mark') return [];
    if (inline.kind !== 'styled' && inline.kind !== 'foreign' && inline.kind !== 'jump') return [inline];
    const children = withoutMarks(inline.children);
    return children.length === 0 ? [] : [{ ...inline, children }];
  });
}
