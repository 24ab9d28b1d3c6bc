import { pointsBack } from '../../language/index.js';
import { type Language, type Paragraph, type PrintBlock, type PrintInline, plainText } from '../../model/index.js';

/** So many paragraphs may stand together, where the last points back to those before it. */
const mostParagraphs = 3;

/** A paragraph with those directly before it among the blocks, as far back as words point; undefined where that takes more characters than given. */
export function withWhatItPointsTo(
  paragraph: Paragraph<PrintInline>,
  blocks: readonly PrintBlock[],
  { language, length }: { readonly language: Language; readonly length: number },
): readonly Paragraph<PrintInline>[] | undefined {
  const together: Paragraph<PrintInline>[] = [];
  // One of a list stands by itself.
  if (!blocks.includes(paragraph)) return pointsBack(plainText(paragraph.children), language.summingUp) ? undefined : [paragraph];
  for (let index = blocks.indexOf(paragraph); together.length < mostParagraphs; index--) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') return undefined;
    together.unshift(block);
    if (!pointsBack(plainText(block.children), language.summingUp)) {
      return together.reduce((sum, { children }) => sum + plainText(children).length, 0) <= length ? together : undefined;
    }
  }
  return undefined;
}
