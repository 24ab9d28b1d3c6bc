import type { PrintBlock, PrintInline, Table } from '../model/index.js';
import { tableCaption } from './table-caption.js';

/** A table with the paragraph that is its caption, on the side on which the article has it. */
export interface CaptionedTable {
  readonly table: Table<PrintInline>;
  readonly words: readonly PrintInline[];
  readonly isBelow: boolean;
}

/** What two blocks are if one is a table and the other its caption; `after` is the block behind them, whose caption the second may be instead. */
export function captionedTable(block: PrintBlock, next: PrintBlock | undefined, after: PrintBlock | undefined): CaptionedTable | undefined {
  if (next?.kind === 'table') {
    const words = tableCaption(block);
    return words === undefined ? undefined : { table: next, words, isBelow: false };
  }
  const words = block.kind === 'table' && after?.kind !== 'table' ? tableCaption(next) : undefined;
  return block.kind !== 'table' || words === undefined ? undefined : { table: block, words, isBelow: true };
}
