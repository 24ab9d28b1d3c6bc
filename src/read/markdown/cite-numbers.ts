import type { MarkdownIt, StateInline } from 'markdown-it';
import { isDefined } from './is-defined.js';
import { type BracketPiece, numbersInBracket } from './numbers-in-bracket.js';
import { ruleNamed } from './rule-named.js';

/** Reads `[1, 2]`, `[1–3]` and `[1]–[3]` as one reference for each number, where all are defined; CommonMark has brackets that say nothing. */
export function citeNumbers(md: MarkdownIt): void {
  const readLink = ruleNamed(md.inline.ruler, 'link');
  md.inline.ruler.at('link', (state, silent) => {
    // Within the words of a link they are words, and so they are where a bracket of its own is defined.
    if (silent || state.linkLevel > 0 || !/\d/.test(state.src[state.pos + 1] ?? '')) return readLink(state, silent);
    const found = numbersInBracket(state.src, state.pos, (label) => isDefined(state, label));
    if (found === undefined || found.end > state.posMax) return readLink(state, silent);
    for (const piece of found.pieces) pushPiece(state, piece);
    state.pos = found.end;
    return true;
  });
}

function pushPiece(state: StateInline, piece: BracketPiece): void {
  if (typeof piece === 'string') {
    for (const [index, line] of piece.split('\n').entries()) {
      if (index > 0) state.push('softbreak', 'br', 0);
      state.pending += line;
    }
    return;
  }
  const { label, at } = piece;
  const { href = '', title = '' } = state.env.references?.[label] ?? {};
  // Where the parser makes the token, too: behind the bracket.
  state.pos = at + 1;
  const open = state.push('link_open', 'a', 1);
  open.attrs = [['href', href], ...(title === '' ? [] : [['title', title] as [string, string]])];
  open.meta = { label };
  state.push('text', '', 0).content = label;
  state.push('link_close', 'a', -1);
}
