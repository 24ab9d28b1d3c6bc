import type { Language } from '../model/index.js';

/** Signs that close or open quotations somewhere. */
const doubled = /[“”„«»"]/gu;

/**
 * Words that are set in quotation marks have the inner ones within. Words cut out of a quotation may have its end alone; `whole` are those
 * that stand there together.
 */
export function innerQuoted(
  words: string,
  { quotes: [open, close, innerOpen, innerClose] }: Pick<Language, 'quotes'>,
  whole = words,
): string {
  const isOwn = whole.includes(open) || (whole.match(doubled) ?? []).every((sign) => close.includes(sign));
  return isOwn ? words.replaceAll(open, innerOpen).replaceAll(close, innerClose) : words;
}
