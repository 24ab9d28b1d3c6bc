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
  if (/(?:[?!…]|\.\.\.|\.(?=["'”’»]))["'”’»]*$/u.test(title) || (!follows && title.endsWith('.'))) return `${open}${title}${close}`;
  if (!lang.toLowerCase().startsWith('en')) return `${open}${title}${close}${stop}`;
  // A quotation at the end of the title takes it in as well: “The envoy: ‘No deal,’”
  const inner = /[”’»]$/u.exec(title)?.[0] ?? '';
  return `${open}${title.slice(0, title.length - inner.length)}${stop}${inner}${close}`;
}
