import { type PrintBlock, plainText } from '../model/index.js';
import { textWidth } from './text-width.js';

/** About how many lines blocks take at a column's width in ems: to decide whether a table row may be split, never to place anything. */
export function estimateLines(blocks: readonly PrintBlock[], width: number): number {
  return blocks.reduce((lines, block) => lines + linesOf(block, width), 0);
}

function linesOf(block: PrintBlock, width: number): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textLines(plainText(block.children), width);
    case 'list':
      return block.items.reduce((lines, item) => lines + estimateLines(item.blocks, width - 2), 0);
    case 'quote':
    case 'callout':
      return 2 + estimateLines(block.blocks, width - 2);
    case 'code-block':
      return 1 + block.text.split('\n').reduce((lines, line) => lines + textLines(line, width * 0.8), 0);
    case 'table':
      return block.rows.length * 3;
    case 'definition-list':
      return block.entries.reduce(
        (lines, entry) => lines + entry.terms.length + entry.definitions.reduce((sum, blocks) => sum + estimateLines(blocks, width - 2), 0),
        0,
      );
    case 'figure':
      return 20;
    case 'reaction-table':
      return block.rows.length * 4;
    case 'thematic-break':
    case 'page-break':
      return 1;
  }
}

/** Lines of one running text; ragged lines leave about a twentieth empty. */
export function textLines(text: string, width: number): number {
  return Math.max(1, Math.ceil((textWidth(text) * 1.05) / Math.max(width, 1)));
}
