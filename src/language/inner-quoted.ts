import type { Language } from '../model/index.js';

/** Signs that close or open quotations somewhere. */
const doubled = /[“”„«»"]/gu;

/**
 * Words that are set in quotation marks have the inner ones within. Words cut out of a quotation may have its end alone; `whole` are those
 * that stand there together. A sign that nothing opens is an arrow: “News » Report”.
 */
export function innerQuoted(
  words: string,
  { quotes: [open, close, innerOpen, innerClose] }: Pick<Language, 'quotes'>,
  whole = words,
): string {
  const [opening, closing] = [loose(open), loose(close)];
  const signs = whole.match(doubled) ?? [];
  // „Zu viert“ closes with the sign that opens in English.
  const isOwn = signs.length === 0 || open.includes(signs[0] ?? '') || (whole !== words && signs.every((sign) => close.includes(sign)));
  return isOwn ? words.replace(opening, innerOpen).replace(closing, innerClose) : words;
}

/** A quotation mark that brings a space along, with whichever the author wrote, or none. */
function loose(mark: string): RegExp {
  return new RegExp(mark.replace(/\s/gu, '\\s?'), 'gu');
}
