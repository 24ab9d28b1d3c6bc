import type { BlockContext } from './emit-blocks.js';

/** The side column is narrow: its captions and notes are hyphenated as prose is, names as well. */
export function sideContext(context: BlockContext): BlockContext {
  return context.page.side === 0 ? context : { ...context, longestWord: 20, keepsNames: false };
}
