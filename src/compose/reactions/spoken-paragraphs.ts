import type { Language, List, ListItem, PrintBlock } from '../../model/index.js';
import { splitActor } from './split-actor.js';

/** So many in a row are a list of statements; one alone is prose. */
const fewest = 2;

/**
 * Paragraphs in a row that each begin with who speaks, in bold and with a colon or dash behind (“**Berg**: …”), as the list that they
 * might have been; undefined where they are none. Prose that begins with a name in bold goes on without such a sign.
 */
export function spokenParagraphs(
  blocks: readonly PrintBlock[],
  from: number,
  to: number,
  language: Language,
): List<PrintBlock> | undefined {
  const items: ListItem<PrintBlock>[] = [];
  for (let index = from; index < to; index += 1) {
    const block = blocks[index];
    if (block === undefined || !isSpoken(block, language)) break;
    items.push({ blocks: [block], attributes: { classes: [], values: {} }, place: block.place });
  }
  const [first] = items;
  if (first === undefined || items.length < fewest) return undefined;
  return { kind: 'list', ordered: false, start: 1, tight: false, items, attributes: first.attributes, place: first.place };
}

function isSpoken(block: PrintBlock, language: Language): boolean {
  if (block.kind !== 'paragraph' || block.children[0]?.kind !== 'styled' || block.children[0].style !== 'strong') return false;
  const split = splitActor(block.children, { language, beforeQuotation: false });
  return split?.separator !== undefined && /[:：—–―-]/u.test(split.separator);
}
