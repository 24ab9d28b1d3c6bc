import type { MarkdownIt, Token } from 'markdown-it';

type PlacedToken = Token & { offset?: number };

/**
 * Makes the parser note where each token begins: a block's token as an offset in the parsed text (its first character
 * behind the markers of its containers), an inline one's as an offset in the content of its inline token.
 */
export function notePlaces(md: MarkdownIt): void {
  const BlockState = md.block.State;
  md.block.State = class extends BlockState {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      setOffset(token, (this.bMarks[this.line] ?? 0) + (this.tShift[this.line] ?? 0));
      return token;
    }
  };
  noteFirstTokens(md);
  const InlineState = md.inline.State;
  md.inline.State = class extends InlineState {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      setOffset(token, this.pos);
      return token;
    }
  };
  md.core.ruler.after('linkify', 'place_bare_addresses', (state) => {
    for (const token of state.tokens) if (token.type === 'inline') placeBareAddresses(token);
  });
}

/** Some rules push their token when they have read to its end. */
function noteFirstTokens(md: MarkdownIt): void {
  for (const { name, alt, fn } of [...md.block.ruler.__rules__]) {
    md.block.ruler.at(
      name,
      (state, startLine, endLine, silent) => {
        const index = state.tokens.length;
        const offset = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
        const found = fn(state, startLine, endLine, silent);
        const token = state.tokens[index];
        if (found && token !== undefined) setOffset(token, offset);
        return found;
      },
      { alt },
    );
  }
}

/** Where the token begins; absent for tokens that came into being after parsing. */
export function offsetOf(token: Token): number | undefined {
  return (token as PlacedToken).offset;
}

/** Notes where a token begins. */
export function setOffset(token: Token, offset: number): void {
  (token as PlacedToken).offset = offset;
}

/** A bare address is recognised behind its scheme, or after all inline rules; its text stands in the content to the letter. */
function placeBareAddresses(inline: Token): void {
  const children = inline.children ?? [];
  let from = 0;
  for (const [index, token] of children.entries()) {
    const isAddress = token.type === 'link_open' && token.info === 'auto';
    // Of a bare address it is known where its colon stands, at best.
    if (!isAddress || token.markup === 'autolink') from = Math.max(from, offsetOf(token) ?? 0);
    if (!isAddress) continue;
    const address = children[index + 1]?.content ?? '';
    const at = inline.content.indexOf(address, from);
    if (at < 0) continue;
    if (token.markup === 'linkify') setOffset(token, at);
    from = at + address.length;
  }
}
