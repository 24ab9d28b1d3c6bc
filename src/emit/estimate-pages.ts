import { type Briefing, type PrintBlock, plainText } from '../model/index.js';

/** Characters that a page holds, of an article with lists and tables. */
const charactersPerPage = 2000;

/** About how many pages an article takes: to guess whether it wants a page of contents. */
export function estimatePages({ body }: Briefing): number {
  return body.reduce((sum, block) => sum + charactersOf(block), 0) / charactersPerPage;
}

function charactersOf(block: PrintBlock): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children).length + 60;
    case 'list':
      return block.items.reduce((sum, item) => sum + item.blocks.reduce((inner, child) => inner + charactersOf(child), 30), 0);
    case 'table':
    case 'reaction-table':
      return block.rows.length * 120;
    default:
      return 200;
  }
}
