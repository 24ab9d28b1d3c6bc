import { pointsBack } from '../../language/index.js';
import { type Language, type Paragraph, type PrintBlock, type PrintInline, plainText } from '../../model/index.js';
import { sentencesIn } from './sentences-in.js';

/** So many paragraphs may stand together, where the last points back to those before it. */
const mostParagraphs = 3;

interface Limits {
  readonly language: Language;
  readonly length: number;
  /** A heading beside the words may say what “this” is. */
  readonly isNamed?: boolean;
}

type Paragraphs = readonly Paragraph<PrintInline>[];

/**
 * A paragraph with those directly before it among the blocks, as far back as words point; where that takes more characters than given, with
 * the last sentences of the one before it; undefined where these point back as well.
 */
export function withWhatItPointsTo(
  paragraph: Paragraph<PrintInline>,
  blocks: readonly PrintBlock[],
  limits: Limits,
): Paragraphs | undefined {
  const points = ({ children }: Paragraph<PrintInline>) => pointsBack(plainText(children), limits.language.summingUp, limits.isNamed);
  // One of a list stands by itself.
  if (!blocks.includes(paragraph)) return points(paragraph) ? undefined : [paragraph];
  const at = blocks.indexOf(paragraph);
  const together: Paragraph<PrintInline>[] = [];
  for (let index = at; together.length < mostParagraphs; index--) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') break;
    together.unshift(block);
    if (!points(block) && fits(together, limits)) return together;
  }
  const before = blocks[at - 1];
  return before?.kind === 'paragraph' && points(paragraph) ? withEndOf(before, paragraph, limits) : undefined;
}

/** With as few of the last sentences of the paragraph before it as can be read by themselves. */
function withEndOf(before: Paragraph<PrintInline>, paragraph: Paragraph<PrintInline>, limits: Limits): Paragraphs | undefined {
  return sentencesIn(before.children)
    .filter(({ sentence }) => !pointsBack(plainText(sentence), limits.language.summingUp, limits.isNamed))
    .map(({ from }) => [{ ...before, children: from }, paragraph])
    .findLast((together) => fits(together, limits));
}

function fits(paragraphs: Paragraphs, { length }: Limits): boolean {
  return paragraphs.reduce((sum, { children }) => sum + plainText(children).length, 0) <= length;
}
