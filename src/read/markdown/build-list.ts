import type { Token } from 'markdown-it';
import type { ArticleBlock, Attributes, List, ListItem } from '../../model/index.js';
import { type BlockContext, buildBlocks, placeOfBlock } from './build-blocks.js';
import { mergeAttributes, noAttributes } from './parse-attributes.js';
import { type NumberedItem, reportMiscount } from './report-miscount.js';
import type { TokenCursor } from './token-cursor.js';

const checkbox = /^\[([ xX])\](?=\s)\s*/;

/** Builds a list, its opening token just taken. */
export function buildList(token: Token, cursor: TokenCursor, context: BlockContext): List<ArticleBlock> {
  const items: ListItem<ArticleBlock>[] = [];
  const numbered: NumberedItem[] = [];
  let tight = true;
  for (let next = cursor.take(); next?.type === 'list_item_open'; next = cursor.take()) {
    const first = cursor.peek(0);
    // The parser hides the paragraphs of tight lists.
    if (first?.type === 'paragraph_open' && !first.hidden) tight = false;
    const checked = first?.type === 'paragraph_open' ? takeCheckbox(cursor.peek(1)) : undefined;
    const { blocks, attributes } = withoutAttributes(buildBlocks(cursor, 'list_item_close', context));
    const place = placeOfBlock(next, context);
    if (/^\d+$/.test(next.info)) numbered.push({ number: Number(next.info), place });
    items.push({ blocks, ...(checked === undefined ? {} : { checked }), attributes, place });
  }
  context.reading.findings.push(...reportMiscount(numbered));
  const start = Number(token.attrGet('start') ?? 1);
  const ordered = token.type === 'ordered_list_open';
  return { kind: 'list', ordered, start: ordered ? start : 1, tight, items, attributes: noAttributes, place: placeOfBlock(token, context) };
}

function takeCheckbox(inline: Token | undefined): boolean | undefined {
  const text = inline?.children?.[0];
  const match = text?.type === 'text' ? checkbox.exec(text.content) : null;
  if (text === undefined || match === null) return undefined;
  text.content = text.content.slice(match[0].length);
  return match[1] !== ' ';
}

/** Braces at the end of an item's first or last paragraph speak of the item. */
function withoutAttributes(blocks: readonly ArticleBlock[]): { blocks: readonly ArticleBlock[]; attributes: Attributes } {
  let attributes = noAttributes;
  const last = blocks.length - 1;
  const left = blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || (index !== 0 && index !== last) || block.attributes === noAttributes) return block;
    attributes = mergeAttributes(attributes, block.attributes);
    return { ...block, attributes: noAttributes };
  });
  return { blocks: left, attributes };
}
