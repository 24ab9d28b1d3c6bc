import type { PrintBlock } from '../model/index.js';
import type { BlockContext } from './emit-blocks.js';
import { leads } from './leads.js';
import { planTable } from './plan-table.js';

/** How many headings from here on, a rule above them, and a paragraph that leads on from them, stand right above a table on a page that is turned: 0 where none does. They go along. */
export function leadingToTurned(blocks: readonly PrintBlock[], from: number, context: BlockContext): number {
  let at = from;
  // A rule would have nothing to part: the page ends anyway.
  if (blocks[at]?.kind === 'thematic-break') at++;
  const lead = at;
  while (blocks[at]?.kind === 'heading') at++;
  if (at === lead && lead === from) return 0;
  const [paragraph, behind] = [blocks[at], blocks[at + 1]];
  if (paragraph?.kind === 'paragraph' && behind?.kind === 'table' && leads(paragraph, behind)) at++;
  const table = blocks[at];
  return table?.kind === 'table' && planTable(table, context, false).landscape ? at - from : 0;
}
