import type { List, PrintBlock, PrintInline } from '../model/index.js';
import { inlineText } from './reactions/inline-text.js';

/** Whether a list holds nothing but links and sources. */
export function isSourceList(list: List<PrintBlock>): boolean {
  return list.isOfSources === true || list.items.every((item) => isReferenceOnly(item.blocks));
}

/** An item that is only links, or a source as a list of sources prints it: title, publisher in italics, mark. */
function isReferenceOnly(blocks: readonly PrintBlock[]): boolean {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || others.length > 0) return false;
  const { children } = first;
  const [mark, publisher, title, ...more] = children.toReversed();
  if (mark?.kind === 'mark' && publisher?.kind === 'styled' && publisher.style === 'emphasis' && more.length === 0) {
    return title === undefined || (title.kind === 'text' && /[,?!] $/.test(title.text));
  }
  return children.some(isLink) && children.every((inline) => isLink(inline) || !/[\p{L}\p{N}]/u.test(inlineText([inline])));
}

function isLink(inline: PrintInline): boolean {
  return inline.kind === 'jump' || inline.kind === 'address';
}
