import type { Token } from 'markdown-it';
import type { ArticleBlock, ArticleInline } from '../../model/index.js';
import { type BlockContext, buildBlocks, inlinesOf, placeOfBlock } from './build-blocks.js';
import type { TokenCursor } from './token-cursor.js';

interface Entry {
  readonly terms: (readonly ArticleInline[])[];
  readonly definitions: (readonly ArticleBlock[])[];
}

/** Builds a definition list, its opening token just taken. */
export function buildDefinitionList(token: Token, cursor: TokenCursor, context: BlockContext): ArticleBlock {
  const entries: Entry[] = [];
  for (let next = cursor.take(); next !== undefined && next.type !== 'dl_close'; next = cursor.take()) {
    if (next.type === 'dt_open') {
      const inline = cursor.takeType('inline');
      cursor.takeType('dt_close');
      entries.push({ terms: [inlinesOf(inline, inline.map?.[0] ?? 0, context)], definitions: [] });
    } else if (next.type === 'dd_open') {
      entries.at(-1)?.definitions.push(buildBlocks(cursor, 'dd_close', context));
    }
  }
  return { kind: 'definition-list', entries, place: placeOfBlock(token, context) };
}
