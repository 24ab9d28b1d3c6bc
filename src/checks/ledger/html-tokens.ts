import type { MarkdownIt, Token } from 'markdown-it';

const tag = /(<!--[\s\S]*?-->|<\/?[a-z][^>]*(?:>|$)|<[?!][^>]*(?:>|$))/i;

/** An HTML block as tokens of text and of tags, as they stand in a line. */
export function htmlTokens(block: Token, md: MarkdownIt): readonly Token[] {
  const made = md.parseInline('', {})[0];
  if (made === undefined) return [];
  const Maker = made.constructor as new (type: string, tag: string, nesting: 0) => Token;
  return block.content.split(tag).map((piece, index) => {
    const token = new Maker(index % 2 === 1 ? 'html_inline' : 'text', '', 0);
    // Entities are read, backslashes are not: these escape nothing in HTML.
    token.content = index % 2 === 1 ? piece : md.utils.unescapeAll(piece.replaceAll('\\', '\\\\'));
    return token;
  });
}
