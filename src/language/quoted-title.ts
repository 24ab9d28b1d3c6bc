import type { Language } from '../model/index.js';
import { innerQuoted } from './inner-quoted.js';

/**
 * A title in quotation marks, those in it of the inner pair, with the sign behind it: a comma where something follows, else a full stop; inside the marks in English,
 * outside elsewhere, and none behind a `?` or `!` of the title (Chicago Manual of Style, 6.9 and 14.96).
 */
export function quotedTitle(words: string, follows: boolean, language: Pick<Language, 'quotes'>, lang: string): string {
  const [open, close] = language.quotes;
  // The title’s own full stop gives way to ours, but not one of an abbreviation.
  const title = innerQuoted(words.replace(/(?<=\p{Ll}{3})\.$/u, ''), language);
  const stop = follows ? ',' : '.';
  if (/(?:[?!…]|\.\.\.)["'”’»]*$/u.test(title) || (!follows && title.endsWith('.'))) return `${open}${title}${close}`;
  return lang.toLowerCase().startsWith('en') ? `${open}${title}${stop}${close}` : `${open}${title}${close}${stop}`;
}
