import type { Language } from '../model/index.js';
import { type FoundQuotation, findQuotations, type QuotationSign } from './find-quotations.js';

const corner = /[「」『』]/u;

type Quotes = Pick<Language, 'quotes'>;

/**
 * Words that are set in quotation marks have those within as the language sets the inner ones, whichever they had (»Spiegel«, « Monde »,
 * “Times”), and those within these in turn: „… ‚… „…“ …‘ …“, «… “… ‘…’ …” …» (for German Amtliches Regelwerk, § 95; for Spanish
 * Ortografía de la lengua española, 2010, on «comillas»; for English Chicago Manual of Style, 13.30).
 * `before` and `behind` are words that stand beside these, where they were cut out of others: such words may have one end of a quotation alone.
 */
export function innerQuoted(words: string, language: Quotes, beside?: { readonly before: string; readonly behind: string }): string {
  const [before, behind] = [beside?.before ?? '', beside?.behind ?? ''];
  const whole = `${before}${words}${behind}`;
  const isCut = beside !== undefined || /(?:…|\.{3})$/u.test(words);
  const [start, end] = [before.length, before.length + words.length];
  let set = '';
  let at = start;
  for (const { from, to, sign, mark } of replacements(whole, language, isCut)) {
    if (sign < start || sign >= end) continue;
    set += whole.slice(at, Math.max(from, start)) + mark;
    at = Math.min(to, end);
  }
  return set + whole.slice(at, end);
}

interface Replacement extends QuotationSign {
  /** Where the sign itself stands, without a space. */
  readonly sign: number;
  readonly mark: string;
}

function replacements(text: string, { quotes }: Quotes, isCut: boolean): readonly Replacement[] {
  const [open, , innerOpen, innerClose] = quotes;
  return findQuotations(text)
    .flatMap((found): Replacement[] => {
      // Corners belong to letters as wide as they are.
      if (!corner.test(open) && corner.test(text[(found.open ?? found.close)?.from ?? 0] ?? '')) return [];
      // An opening sign of the language is one though the end is missing; others, and closing ones, only where words are cut off.
      const isWhole = found.open !== undefined && found.close !== undefined;
      const isOwn = found.open !== undefined && open.startsWith(text[found.open.from] ?? ' ');
      if (!isWhole && !isOwn && !(isCut && (isOpening(text, found) || isClosing(text, found, quotes)))) return [];
      const [first, last] = found.depth % 2 > 0 ? [innerOpen, innerClose] : furtherMarks(quotes);
      return [
        ...(found.open === undefined ? [] : [{ ...found.open, sign: found.open.from, mark: first }]),
        ...(found.close === undefined ? [] : [{ ...found.close, sign: found.close.to - 1, mark: last }]),
      ];
    })
    .sort((a, b) => a.from - b.from);
}

/** Within the inner ones: where these are the double ones of English, its single ones, else the outer ones again. */
function furtherMarks([open, close, innerOpen]: Language['quotes']): readonly [string, string] {
  return innerOpen === '“' ? ['‘', '’'] : [open, close];
}

/** A single one may be an apostrophe, or a letter of Hawaiian. */
function isOpening(text: string, { open }: FoundQuotation): boolean {
  return open !== undefined && !/[‘’‚]/u.test(text[open.from] ?? '');
}

function isClosing(text: string, { close }: FoundQuotation, [, own]: Language['quotes']): boolean {
  return close !== undefined && own.endsWith(text[close.to - 1] ?? ' ');
}
