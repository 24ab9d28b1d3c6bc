import type { PrintBlock } from '../model/index.js';

/** Blocks with those rules alone that part two of them: not the first, the last, one of two in a row, or one beside a heading or a page break, which parts by itself. */
export function partingRules(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  return blocks.filter((block, index) => {
    if (block.kind !== 'thematic-break') return true;
    const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'thematic-break');
    return holdsText(blocks[index - 1]) && holdsText(next);
  });
}

function holdsText(block: PrintBlock | undefined): boolean {
  return block !== undefined && block.kind !== 'thematic-break' && block.kind !== 'heading' && block.kind !== 'page-break';
}
