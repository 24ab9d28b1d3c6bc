import type { Language } from '../model/index.js';

/** Words that are set in quotation marks have the inner ones within. */
export function innerQuoted(words: string, { quotes: [open, close, innerOpen, innerClose] }: Pick<Language, 'quotes'>): string {
  return words.includes(open) ? words.replaceAll(open, innerOpen).replaceAll(close, innerClose) : words;
}
