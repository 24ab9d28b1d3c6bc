import { type Briefing, type PrintBlock, plainText } from '../model/index.js';

/** Characters that a page holds, of an article with lists and tables, and the notes on one. */
const charactersPerPage = 2600;
const notesPerPage = 24;

/** About how many pages an article takes, page one, notes and last page included: to guess whether it wants a page of contents. */
export function estimatePages({ body, endnotes }: Briefing): number {
  return 1.5 + body.reduce((sum, block) => sum + charactersOf(block), 0) / charactersPerPage + endnotes.length / notesPerPage;
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
