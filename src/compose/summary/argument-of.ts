import { isAssistantSpeech, namesSection, opensWith } from '../../language/index.js';
import { type Heading, type Language, type Paragraph, type PrintBlock, type PrintInline, plainText } from '../../model/index.js';
import { isSourcesName } from '../citations/is-sources-name.js';
import { isSourceList } from '../is-source-list.js';
import { firstSentence } from './first-sentence.js';
import { isReferral } from './is-referral.js';
import { isWhollyStyled } from './is-wholly-styled.js';

/** What tells the argument from what stands beside it. */
interface Context {
  readonly language: Language;
  readonly authors: readonly string[];
}

/**
 * The blocks of an article that argue: without sections such as “Background” or “Sources”, without lists of sources and the line over
 * them, without sentences that introduce a table or the like or only send elsewhere, and without paragraphs that thank, correct, or say who the author is, or in which a chat assistant speaks.
 */
export function argumentOf(blocks: readonly PrintBlock[], context: Context): readonly PrintBlock[] {
  const kept: PrintBlock[] = [];
  /** Level of the section that is left out. */
  let besides: number | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      if (besides !== undefined && block.level > besides) continue;
      besides = isBeside(block, context) ? block.level : undefined;
    }
    // “**Conclusion:** …” is one wherever it stands.
    const isInside = besides === undefined || (block.kind === 'paragraph' && sumsUp(block, context));
    if (isInside && argues(block, blocks[index + 1], context)) kept.push(block);
  }
  return kept;
}

function sumsUp({ children }: Paragraph<PrintInline>, { language }: Context): boolean {
  return opensWith(plainText(children).trim(), language.summingUp.labels, 'label');
}

function isBeside(heading: Heading<PrintInline>, { language, authors }: Context): boolean {
  const words = plainText(heading.children);
  return (
    namesSection(words, language.summingUp.besides, language) ||
    isSourcesName(words) ||
    authors.some((author) => isFullName(author) && words.includes(author))
  );
}

function argues(block: PrintBlock, next: PrintBlock | undefined, context: Context): boolean {
  switch (block.kind) {
    case 'paragraph':
      return (
        !isAside(block, context) &&
        !isReferral(block.children) &&
        !(['beginning', 'end'] as const).some((at) => isAssistantSpeech(plainText(block.children).trim(), at)) &&
        !(isSources(next) && plainText(block.children).trimEnd().endsWith(':')) &&
        !introduces(block, next, context)
      );
    case 'list':
      return !isSources(block);
    case 'thematic-break':
    case 'page-break':
    case 'figure':
      return false;
    default:
      return true;
  }
}

/** A lone sentence right before a table, a list, a picture or code says what follows, not what is the case; one that sums up in so many words does both. */
function introduces(paragraph: Paragraph<PrintInline>, next: PrintBlock | undefined, { language }: Context): boolean {
  if (next === undefined || !['table', 'list', 'figure', 'code-block', 'reaction-table'].includes(next.kind)) return false;
  const text = plainText(paragraph.children).trim();
  const { labels, phrases } = language.summingUp;
  const first = firstSentence(paragraph.children);
  return (first === undefined || plainText(first).trim() === text) && !opensWith(text, [...labels, ...phrases], 'phrase');
}

function isSources(block: PrintBlock | undefined): boolean {
  return block?.kind === 'list' && isSourceList(block);
}

function isAside(paragraph: Paragraph<PrintInline>, { language, authors }: Context): boolean {
  const { asides, labels, phrases } = language.summingUp;
  const text = plainText(paragraph.children).trim();
  if (opensWith(text, [...labels, ...phrases], 'phrase')) return false;
  return (
    opensWith(text, asides, 'label') ||
    // In italics from end to end it speaks of the text rather than in it.
    isWhollyStyled(paragraph.children, 'emphasis') ||
    authors.some((author) => isFullName(author) && text.startsWith(author))
  );
}

/** A single word may be a thing as well as an author. */
function isFullName(author: string): boolean {
  return /\S\s+\S/u.test(author);
}
