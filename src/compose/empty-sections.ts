import { type Finding, finding, type PrintBlock, plainText } from '../model/index.js';

/** Reports headings of the article's own flow below which nothing stands: the next one of their level follows, or the end. */
export function emptySections(blocks: readonly PrintBlock[]): readonly Finding[] {
  const found = blocks.filter(({ kind }) => kind !== 'thematic-break' && kind !== 'page-break');
  return found.flatMap((block, index) => {
    const next = found[index + 1];
    if (block.kind !== 'heading' || (next !== undefined && (next.kind !== 'heading' || next.level > block.level))) return [];
    const words = plainText(block.children).trim();
    if (words === '') return [];
    return [
      finding('section-has-text', {
        message: `The section “${words}” is empty: nothing stands below its heading`,
        hint: 'Write its text, or take the heading out.',
        source: block.place,
      }),
    ];
  });
}
