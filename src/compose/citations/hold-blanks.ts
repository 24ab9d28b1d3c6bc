import { isWorded } from './is-worded.js';
import type { PrintToken } from './print-tokens.js';

/** A number with its word brings the blank before it along: where a table of reactions takes it into a column, none is left behind. One that touches a word gets a blank. */
export function holdBlanks(tokens: readonly PrintToken[]): readonly PrintToken[] {
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (isWorded(token)) {
      const isParted = before?.kind === 'text' && /[\p{L}\p{N} ]$/u.test(before.text);
      return isParted ? { ...token, inline: { ...token.inline, word: ` ${token.inline.word}` } } : token;
    }
    if (token.kind !== 'text') return token;
    const text = isWorded(before) && /^[\p{L}\p{N}]/u.test(token.text) ? ` ${token.text}` : token.text;
    return { ...token, text: isWorded(tokens[index + 1]) && text.endsWith(' ') ? text.slice(0, -1) : text };
  });
}
