import { type Heading, type PrintBlock, type PrintInline, plainText } from '../model/index.js';

/**
 * Makes the outline one that a tagged file may have (PDF/UA-1, 7.4.2): it starts at level 1 and skips none. Only headings of the
 * article's own flow count: one inside a quotation or a list is printed as a bold line. A heading without words is none: what marks
 * it holds become a paragraph.
 */
export function closeHeadings(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  const above: number[] = [];
  return blocks.flatMap((block): readonly PrintBlock[] => {
    if (block.kind !== 'heading') return [block];
    if (plainText(block.children).trim() === '') return withoutWords(block);
    while (above.length > 0 && (above.at(-1) ?? 0) >= block.level) above.pop();
    above.push(block.level);
    const level = above.length as Heading<PrintInline>['level'];
    return [level === block.level ? block : { ...block, level }];
  });
}

function withoutWords({ children, attributes, place }: Heading<PrintInline>): readonly PrintBlock[] {
  return children.length === 0 ? [] : [{ kind: 'paragraph', children, attributes, place }];
}
