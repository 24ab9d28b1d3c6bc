import type { PaperPlace, PdfFacts, Promised } from '../../model/index.js';
import { type Comparison, compareWords } from './compare-words.js';
import type { PaperWord } from './paper-words.js';
import { spellWords } from './spell-words.js';
import { isQuoteKey } from './split-words.js';
import { turnedLines } from './turned-lines.js';
import type { Quotation, WrittenWord } from './written-words.js';

/** A quotation that is not on paper as its author typed it; `printed` is empty where nothing of it is. */
export interface AlteredQuotation {
  /** The words round what is another, as written and as printed. */
  readonly written: string;
  readonly printed: string;
  readonly line: number;
  readonly place?: PaperPlace;
}

/** Words told on either side of a change. */
const around = 4;

/** Compares each quotation, character by character; of a quotation within another the outer one is told. */
export function* alteredQuotations(promised: Promised, found: PdfFacts): Generator<AlteredQuotation> {
  const turned = turnedLines(promised.article.text);
  for (const comparison of compareWords(promised, found)) {
    let told = -1;
    for (const quotation of comparison.written.quotations.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
      if (quotation.from < told || turned.has(quotation.line)) continue;
      const altered = compare(comparison, quotation);
      if (altered === undefined || turned.has(altered.line)) continue;
      told = quotation.to;
      yield altered;
    }
  }
}

function compare({ written: { words }, printed, partners }: Comparison, { from, to, line, form }: Quotation): AlteredQuotation | undefined {
  let last = -1;
  let begin = -1;
  let broken: number | undefined;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) break;
    const partner = partners[at] ?? -1;
    if (partner < 0) {
      if (word.kind === 'plain') broken ??= at;
      continue;
    }
    const other = printed[partner];
    if (last >= 0 && printed.slice(last + 1, partner).some((word) => isStranger(word) && !(form === 'block' && continuesCode(word))))
      broken ??= at;
    if (other !== undefined && word.kind === 'plain' && !isSame(word, other)) broken ??= at;
    begin = begin < 0 ? partner : begin;
    last = partner;
  }
  if (broken === undefined) return undefined;
  const own = words.slice(from, to).filter(({ kind }, index) => kind === 'plain' || (partners[from + index] ?? -1) >= 0);
  const there = begin < 0 ? [] : printed.slice(Math.max(0, begin), last + 1);
  // A hyphen that a line end hides, or a word that it parts.
  if (there.some(({ mayJoin }) => mayJoin) && letters(own) === letters(there)) return undefined;
  const [first, end] = [Math.max(from, broken - around), Math.min(to, broken + around + 1)];
  const excerpt = words.slice(first, end).filter(({ kind }) => kind === 'plain');
  const nearest = partnerNear(partners, broken, from, to);
  const paper = nearest < 0 ? [] : printed.slice(Math.max(begin, nearest - around), Math.min(last, nearest + around + 1) + 1);
  const place = (printed[nearest] ?? printed[partnerNear(partners, broken, 0, partners.length)])?.place;
  return {
    written: quoted(spellWords(excerpt)),
    printed: paper.length === 0 ? '' : quoted(spellWords(paper)),
    line: words[broken]?.line ?? line,
    ...(place === undefined ? {} : { place }),
  };
}

/** The printed word nearest to a written one, going back first; −1 where none is within the bounds. */
function partnerNear(partners: Int32Array, at: number, from: number, to: number): number {
  for (let index = at; index >= from; index--) if ((partners[index] ?? -1) >= 0) return partners[index] ?? -1;
  for (let index = at; index < to; index++) if ((partners[index] ?? -1) >= 0) return partners[index] ?? -1;
  return -1;
}

/** Something on paper that is none of the signs of print. */
function isStranger({ key, belongsToMark, leadsInside, mayJoin }: PaperWord): boolean {
  return !belongsToMark && !(leadsInside && /^\d+$/.test(key)) && !(key === '-' && mayJoin) && !/^[•☐☑]$/u.test(key);
}

/** The sign at the beginning of a line that goes on with a line of code. */
function continuesCode({ raw, mayJoin }: PaperWord): boolean {
  return raw === '»' && mayJoin;
}

/** As typed; what was typed straight may have been set as the language does. */
function isSame(word: WrittenWord, other: PaperWord): boolean {
  if (isQuoteKey(word.key)) return /^["'`´]$/.test(word.raw) || word.raw === other.raw;
  if (word.key === '-') return /^-+$/.test(word.raw) || word.raw === other.raw;
  return word.key === other.key;
}

function letters(words: readonly { readonly key: string; readonly raw: string }[]): string {
  return words.map(({ key, raw }) => (key === '-' ? '' : isQuoteKey(key) && /^["'`´]$/.test(raw) ? '"' : key)).join('');
}

/** Marks of the author's own are enough. */
function quoted(text: string): string {
  return /^["“„«‘]/.test(text) ? text : `“${text}”`;
}
