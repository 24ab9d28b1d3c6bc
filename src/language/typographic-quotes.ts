import { withApostrophes } from './apostrophes.js';

/** A pair of quotation marks, opening and closing. */
export type QuotePair = readonly [open: string, close: string];

/** A text that is no Markdown, with these quotation marks for straight double and single ones, and apostrophes; curly ones stay. */
export function typographicQuotes(straight: string, double: QuotePair, single: QuotePair): string {
  const text = withApostrophes(straight);
  const lastClosing = Math.max(...[...text.matchAll(/(?<=\S)'(?![\p{L}\p{N}])/gu)].map((match) => match.index), -1);
  let doubleIsOpen = false;
  let singleIsOpen = false;
  return text.replace(/["']/g, (quote, at: number) => {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const opens = /[\s([{–—"'-]/.test(before) && !/\s/.test(after);
    if (quote === '"') {
      doubleIsOpen = opens;
      return doubleIsOpen ? double[0] : double[1];
    }
    if (opens && lastClosing > at) {
      singleIsOpen = true;
      return single[0];
    }
    if (singleIsOpen && !/[\p{L}\p{N}]/u.test(after)) {
      singleIsOpen = false;
      return single[1];
    }
    return '’';
  });
}
