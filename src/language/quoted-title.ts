import type { Language } from '../model/index.js';
import { findQuotations } from './find-quotations.js';
import { innerQuoted } from './inner-quoted.js';
import { stopStyle } from './stop-style.js';

/** Signs that end a sentence, behind which quotations may close. */
const endsInSign = /(?:[?!…]|\.{3})["'”’»“‘›]*$/u;
const endsInQuotedStop = /\.["'”’»“‘›]+$/u;

/**
 * A title in quotation marks, those in it of the inner pair, with the sign behind it: a comma where something follows, a full stop where
 * nothing does, or none. The style of the language says where it stands, and whether it does behind a `?` or `!` of the title.
 */
export function quotedTitle(words: string, stop: ',' | '.' | '', language: Pick<Language, 'quotes'>, lang: string): string {
  const [open, close] = language.quotes;
  // The title’s own full stop gives way to ours, but not one of an abbreviation.
  const title = innerQuoted(stop === '' ? words : words.replace(/(?<=\p{Ll}{3})\.$/u, ''), language);
  const { isWithin, behindSigns } = stopStyle(lang);
  const isStopped =
    ((endsInSign.test(title) || endsInQuotedStop.test(title)) && !behindSigns.includes(stop)) || (stop === '.' && title.endsWith('.'));
  const own = isStopped ? '' : stop;
  if (!isWithin) return `${open}${title}${close}${own}`;
  // A quotation at the end of the title takes it in as well: “The envoy: ‘No deal,’”
  const end = behindLastWord(title);
  return `${open}${title.slice(0, end)}${own}${title.slice(end)}${close}`;
}

/** Where the quotations begin to close with which a title ends. */
function behindLastWord(title: string): number {
  const closing = findQuotations(title).flatMap(({ open, close }) => (open === undefined || close === undefined ? [] : [close]));
  let end = title.length;
  for (const { from, to } of closing.toReversed()) if (to === end) end = from;
  return end;
}
