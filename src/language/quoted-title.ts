import type { Language } from '../model/index.js';

/**
 * A title in quotation marks, with the sign behind it: a comma where something follows, else a full stop; inside the marks in English,
 * outside elsewhere, and none behind a `?` or `!` of the title (Chicago Manual of Style, 6.9 and 14.96).
 */
export function quotedTitle(title: string, follows: boolean, { quotes: [open, close] }: Pick<Language, 'quotes'>, lang: string): string {
  const stop = follows ? ',' : '.';
  if (/(?:[?!…]|\.\.\.)["'”’»]*$/u.test(title)) return `${open}${title}${close}`;
  return lang.toLowerCase().startsWith('en') ? `${open}${title}${stop}${close}` : `${open}${title}${close}${stop}`;
}
