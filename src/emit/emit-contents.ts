import { notesAnchor, type PrintBlock, withoutMarks } from '../model/index.js';
import type { BlockContext } from './emit-blocks.js';
import { emitInlines } from './emit-inlines.js';
import { stringLiteral } from './escape.js';
import { inContents } from './in-outline.js';
import { joined, type TypstSource, typst } from './typst-source.js';
import { unmarked } from './unmarked.js';

/** How deep the contents go. */
const depth = 2;

/** The entries of the contents page. */
export function emitContents(body: readonly PrintBlock[], context: BlockContext): TypstSource {
  const entries = body.flatMap((block) =>
    block.kind === 'heading' && block.level <= depth
      ? [
          typst`(${block.level},${stringLiteral(block.id)},${emitInlines(unmarked(inContents(withoutMarks(block.children))), { ...context, keepsHyphens: true })})`,
        ]
      : [],
  );
  return joined([...entries, ...notesEntry(context)], ',');
}

/** The notes' own entry, where there are notes. */
export function notesEntry(context: BlockContext): readonly TypstSource[] {
  return context.numbers.size === 0 ? [] : [typst`(1,${stringLiteral(notesAnchor)},[#${stringLiteral(context.words.notes)};])`];
}
