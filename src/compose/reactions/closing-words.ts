import { pointsBack } from '../../language/index.js';
import { type Language, type Paragraph, type PrintBlock, type PrintInline, plainText, withoutMarks } from '../../model/index.js';
import { sentencesIn } from '../summary/sentences-in.js';
import { standAlone } from '../summary/stand-alone.js';
import { withWhatItPointsTo } from '../summary/with-what-it-points-to.js';
import { inlineText } from './inline-text.js';
import type { SectionPart } from './read-section.js';

/** Two paragraphs that are longer together are no glance; one may be, and is shortened where it does not fit. */
const longText = 340;

/**
 * The words of the paragraph that ends a sub-section, so that they can be read beside its heading alone: with what they point back to,
 * without an opening that only restates, or a later sentence of it. One that leads over to something else does not sum up.
 */
export function closingWords(parts: readonly SectionPart[], language: Language): readonly PrintInline[] | undefined {
  const closed = parts.slice(0, parts.findLastIndex((part) => part.kind === 'run' || !isPause(part.block)) + 1);
  const last = paragraphOf(closed.at(-1));
  if (last === undefined || /(?:^|[:：…]|\.\.\.)$/u.test(inlineText(withoutMarks(last.children)).trim())) return undefined;
  const words = points(last.children, true) ? besideHeading(last, paragraphOf(closed.at(-2))) : last.children;
  return words === undefined ? undefined : withoutMarks(words);

  function besideHeading(closing: Paragraph<PrintInline>, before: Paragraph<PrintInline> | undefined): readonly PrintInline[] | undefined {
    const blocks = before === undefined ? [closing] : [before, closing];
    const together = withWhatItPointsTo(closing, blocks, { language, length: longText, isNamed: true });
    if (together !== undefined) return joined(together);
    const alone = standAlone(closing.children, language, true);
    return alone ?? sentencesIn(closing.children).find(({ sentence }) => !points(sentence, false))?.sentence;
  }

  function points(words: readonly PrintInline[], isNamed: boolean): boolean {
    return pointsBack(plainText(words), language.summingUp, isNamed);
  }
}

function paragraphOf(part: SectionPart | undefined): Paragraph<PrintInline> | undefined {
  return part?.kind === 'block' && part.block.kind === 'paragraph' ? part.block : undefined;
}

function joined(paragraphs: readonly Paragraph<PrintInline>[]): readonly PrintInline[] {
  return paragraphs.flatMap(({ children }, at): readonly PrintInline[] =>
    at === 0 ? children : [{ kind: 'text', text: ' ' }, ...children],
  );
}

function isPause(block: PrintBlock): boolean {
  return block.kind === 'thematic-break' || block.kind === 'page-break';
}
