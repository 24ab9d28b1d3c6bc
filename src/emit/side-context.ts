import type { BlockContext } from './emit-blocks.js';

/** The side column is narrow. Captions in it are not hyphenated; the author's notes are, as prose is. */
export function sideContext(context: BlockContext, holds: 'caption' | 'note'): BlockContext {
  if (context.page.side === 0) return context;
  return { ...context, longestWord: 20, keepsNames: false, hyphenates: holds === 'caption' ? 'none' : context.hyphenates };
}
