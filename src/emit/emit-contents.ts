import type { PrintBlock } from '../model/index.js';
import { type BlockContext, splitMarks } from './emit-blocks.js';
import { emitInlines } from './emit-inlines.js';
import { stringLiteral } from './escape.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** How deep the contents go. */
const depth = 2;

/** The entries of the contents page. */
export function emitContents(body: readonly PrintBlock[], context: BlockContext): TypstSource {
  const entries = body.flatMap((block) =>
    block.kind === 'heading' && block.level <= depth
      ? [typst`(${block.level},${stringLiteral(block.id)},${emitInlines(splitMarks(block.children).title, context)})`]
      : [],
  );
  return joined(entries, ',');
}
