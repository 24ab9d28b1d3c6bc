import type { ArticleBlock, ArticleInline, Language } from '../../model/index.js';
import { findCitations } from './find-citations.js';

/**
 * A paragraph of nothing but one citation in a parenthesis, as the line of sources that it is where nothing before it can bear its mark, as behind a table: its words
 * stay, without the parenthesis, each with its mark. Marks alone on a line would say nothing. Any other block is left as it is.
 */
export function asSourceLine(block: ArticleBlock, language: Language): ArticleBlock {
  if (block.kind !== 'paragraph') return block;
  const said = findCitations(block.children, language).filter((token) => token.kind !== 'text' || token.text.trim() !== '');
  const [citation, ...others] = said;
  if (citation?.kind !== 'citation' || others.length > 0) return block;
  const [first, last] = [block.children[0], block.children.at(-1)];
  const opens = first?.kind === 'text' && /^\s*[(（]/.test(first.text);
  const closes = last?.kind === 'text' && /[)）]\s*$/.test(last.text);
  if (!opens || !closes) return block;
  const bare = block.children.map((inline, index): ArticleInline => {
    if (inline.kind !== 'text') return inline;
    const text = index === 0 ? inline.text.replace(/^\s*[(（]\s*/, '') : inline.text;
    return { ...inline, text: index === block.children.length - 1 ? text.replace(/\s*[)）]\s*$/, '') : text };
  });
  return { ...block, children: bare.filter((inline) => inline.kind !== 'text' || inline.text !== '') };
}
