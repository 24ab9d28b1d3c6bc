import type { BlockContext } from './emit-blocks.js';

/** The side column is narrow, and nothing in it is hyphenated. */
export function sideContext(context: BlockContext): BlockContext {
  return context.page.side === 0 ? context : { ...context, longestWord: 20, hyphenates: 'none' };
}
