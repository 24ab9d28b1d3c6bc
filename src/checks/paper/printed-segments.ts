import type { PrintBlock, PrintInline } from '../../model/index.js';
import { foldText } from './fold-text.js';

/** The folded words of inlines in stretches between marks, references and images, which print something of their own. */
export function printedSegments(inlines: readonly PrintInline[]): readonly string[] {
  const segments = [''];
  const visit = (inline: PrintInline): void => {
    switch (inline.kind) {
      case 'text':
      case 'code':
      case 'address':
        segments.push(`${segments.pop() ?? ''}${inline.text}`);
        break;
      case 'styled':
      case 'foreign':
      case 'jump':
        inline.children.forEach(visit);
        break;
      case 'break':
        break;
      default:
        segments.push('');
    }
  };
  inlines.forEach(visit);
  return segments.map(foldText).filter((segment) => segment !== '');
}

/** The same of blocks, in their order. */
export function segmentsOfBlocks(blocks: readonly PrintBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return printedSegments(block.children);
      case 'list':
        return block.items.flatMap(({ blocks: inner }) => segmentsOfBlocks(inner));
      case 'quote':
      case 'callout':
        return segmentsOfBlocks(block.blocks);
      case 'table':
        return [block.header, ...block.rows].flat().flatMap(({ children }) => printedSegments(children));
      case 'code-block':
        return block.text.split('\n').map(foldText);
      case 'definition-list':
        return block.entries.flatMap(({ terms, definitions }) => [
          ...terms.flatMap(printedSegments),
          ...definitions.flatMap((definition) => segmentsOfBlocks(definition)),
        ]);
      case 'reaction-table':
        return block.rows.flatMap((row) =>
          row.kind === 'group' ? printedSegments(row.children) : [...printedSegments(row.actor ?? []), ...segmentsOfBlocks(row.blocks)],
        );
      default:
        return [];
    }
  });
}
