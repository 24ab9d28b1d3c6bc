import type { CitedToken } from './find-citations.js';
import { type InlineToken, plainWords } from './inline-tokens.js';

/** The words that a token has in its sentence; a citation has none, but for a number that the sentence needs. */
export function wordsOf(token: CitedToken | InlineToken | undefined): string {
  switch (token?.kind) {
    case 'text':
    case 'code':
      return token.text;
    case 'link':
      return plainWords(token.children);
    case 'break':
      return ' ';
    case 'image':
      return token.alt;
    case 'citation':
      // With a sign, as it is no number of order: “2.”.
      return token.needed === undefined ? '' : `#${token.words}`;
    default:
      return '';
  }
}
