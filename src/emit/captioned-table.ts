import type { PrintBlock, PrintInline, Table } from '../model/index.js';
import { isMadeCaption, tableCaption } from './table-caption.js';

/** A table with the paragraph that is its caption, on the side on which the article has it. */
export interface CaptionedTable {
  readonly table: Table<PrintInline>;
  readonly words: readonly PrintInline[];
  readonly isBelow: boolean;
}

/**
 * What two blocks are if one is a table and the other its caption; `after` is the block behind them. A paragraph between two tables is the
 * caption of the second, unless a colon makes it that of the first, which then has no other.
 */
export function captionedTable(block: PrintBlock, next: PrintBlock | undefined, after: PrintBlock | undefined): CaptionedTable | undefined {
  if (block.kind === 'table') {
    const words = after?.kind !== 'table' || isMadeCaption(next) ? tableCaption(next) : undefined;
    return words && { table: block, words, isBelow: true };
  }
  const words = next?.kind === 'table' && !isMadeCaption(after) ? tableCaption(block) : undefined;
  return next?.kind !== 'table' || words === undefined ? undefined : { table: next, words, isBelow: false };
}
