import { type ArticleBlock, type ArticleInline, type Finding, finding, type SourcePlace } from '../model/index.js';
import { plainText } from './markdown/inline-frames.js';

/** A line above a title says where or when it appeared, or who wrote it; a paragraph of the article is longer, or cites. */
const mostWordsOfLine = 11;
/** What stands between spaces; in scripts without spaces, a character. */
const word = /[\u3040-\u30ff\u4e00-\u9fff]|[^\s\u3040-\u30ff\u4e00-\u9fff]+/gu;

/**
 * Tells that a heading further down has become the title: the section that it opened runs into what stands `before` it, and its own
 * title, if there is one, is text. Over one that all others stand below (`isOverAll`) may stand an epigraph, a marking or an editor’s note,
 * but nothing that cites, and no other heading.
 */
export function lateTitle(
  before: readonly ArticleBlock[],
  { title, place, isOverAll }: { readonly title: string; readonly place: SourcePlace; readonly isOverAll: boolean },
): readonly Finding[] {
  const first = before.find((block) => isOfArticle(block) || (!isOverAll && (boldWords(block) !== undefined || mayBeOfArticle(block))));
  if (first === undefined) return [];
  const meant = boldWords(first);
  return [
    finding('title-is-given', {
      message: `Unexpected text of the article before the heading “${title}”, which is printed as the title`,
      hint: `Give the title in the front matter${meant === undefined ? '' : `, perhaps “title: ${meant}”`}; the heading then opens its section again.`,
      source: place,
    }),
  ];
}

function isOfArticle(block: ArticleBlock): boolean {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.children.some(cites));
}

function mayBeOfArticle(block: ArticleBlock): boolean {
  if (block.kind !== 'paragraph') return block.kind === 'quote' || block.kind === 'table';
  const words = plainText(block.children).trim();
  return wordCount(words) > mostWordsOfLine && /[.!?…。！？।؟]["'”’»)\]]*$/u.test(words);
}

/** The words of a paragraph that is bold as a whole, as a title is that was set by hand. */
function boldWords(block: ArticleBlock): string | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const [only, ...others] = block.children;
  const isBold = others.length === 0 && only?.kind === 'styled' && only.style === 'strong';
  const words = isBold ? plainText(block.children).trim() : '';
  return wordCount(words) > 2 && !/[:：.。]$/u.test(words) ? words : undefined;
}

function wordCount(text: string): number {
  return text.match(word)?.length ?? 0;
}

function cites(inline: ArticleInline): boolean {
  return (inline.kind === 'link' && inline.form !== 'inline') || inline.kind === 'footnote-reference';
}
