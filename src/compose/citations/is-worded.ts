import type { Mark } from '../../model/index.js';
import type { PrintToken } from './print-tokens.js';

/** A number that stands in its sentence, with its word. */
export type WordedMark = Extract<PrintToken, { kind: 'atom' }> & { readonly inline: Mark & { readonly word: string } };

/** Whether a token is “note 1”. */
export function isWorded(token: PrintToken | undefined): token is WordedMark {
  return token?.kind === 'atom' && token.inline.kind === 'mark' && token.inline.word !== undefined;
}
