import type { PaperPlace, PdfFacts, Promised } from '../../model/index.js';
import { type Comparison, compareWords } from './compare-words.js';
import { excerptOf } from './excerpt-of.js';
import type { PaperWord } from './paper-words.js';
import { sameLetters } from './same-letters.js';
import { isQuoteKey } from './split-words.js';
import { type StrayQuotationMarks, strayQuotationMarks } from './stray-quotation-marks.js';
import { unsureLines } from './turned-lines.js';
import type { Quotation, WrittenWord } from './written-words.js';

/** A quotation that is not on paper as its author typed it; `printed` is empty where nothing of it is. */
export interface AlteredQuotation {
  /** The words round what is another, as written and as printed. */
  readonly written: string;
  readonly printed: string;
  readonly line: number;
  readonly place?: PaperPlace;
}

const closingMarks: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’' };

/** Words told on either side of a change. */
const around = 4;

/** What is wrong with quotations: with their words, or with marks that make some of words or no longer do. */
export interface QuotationFaults {
  readonly altered: readonly AlteredQuotation[];
  readonly stray: readonly StrayQuotationMarks[];
}

/** Compares each quotation, character by character; of a quotation within another the outer one is told. */
export function quotationFaults(promised: Promised, found: PdfFacts): QuotationFaults {
  const unsure = unsureLines(promised.article.text);
  const altered: AlteredQuotation[] = [];
  const stray: StrayQuotationMarks[] = [];
  for (const comparison of compareWords(promised, found)) {
    const told: Quotation[] = [];
    for (const quotation of comparison.written.quotations.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
      if (quotation.from < (told.at(-1)?.to ?? 0) || unsure.has(quotation.line)) continue;
      const other = compare(comparison, quotation);
      if (other === undefined || unsure.has(other.line)) continue;
      told.push(quotation);
      altered.push(other);
    }
    stray.push(...strayQuotationMarks(comparison, told, (line) => unsure.has(line)));
  }
  return { altered, stray };
}

function compare({ written: { words }, printed, partners }: Comparison, { from, to, line, form }: Quotation): AlteredQuotation | undefined {
  let last = -1;
  let begin = -1;
  let broken: number | undefined;
  let isOther = false;
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
    if (other !== undefined && word.kind === 'plain' && !isSame(word, other) && !(form === 'block' && isBeforeName(word, other))) {
      broken ??= at;
      isOther = true;
    }
    begin = begin < 0 ? partner : begin;
    last = partner;
  }
  if (broken === undefined) return undefined;
  // Signs of print's own are strangers in neither text.
  const own = words
    .slice(from, to)
    .filter(
      ({ kind, key }, index) => kind === 'plain' || ((partners[from + index] ?? -1) >= 0 && !(kind === 'sign' && listSign.test(key))),
    );
  const there = begin < 0 ? [] : printed.slice(Math.max(0, begin), last + 1);
  // A hyphen that a line end hides, or a word that it parts; the first and the last word may be parted, too: up to their neighbours.
  const all = printed.slice(neighbour(partners, from - 1, -1) + 1, neighbour(partners, to, printed.length));
  const plain = new Set(
    words.slice(from, to).flatMap(({ kind }, index) => (kind === 'plain' ? [printed[partners[from + index] ?? -1]] : [])),
  );
  const isParted = [there, all].some((place) => {
    const strange = place.filter((word) => plain.has(word) || isStranger(word));
    const marks = form === 'block' ? strange.filter((word) => !continuesCode(word)) : strange;
    return sameQuotationMarks(own, marks) && sameLetters(own, strange);
  });
  if (!isOther && isParted) return undefined;
  const nearest = partnerNear(partners, broken, from, to);
  const place = (printed[nearest] ?? printed[partnerNear(partners, broken, 0, partners.length)])?.place;
  const at = broken - from;
  return {
    written: quoted(excerptOf(words.slice(from, to), at - around, at + around + 1, ({ kind }) => kind === 'plain')),
    printed: nearest < 0 ? '' : quoted(excerptOf(there, nearest - begin - around, nearest - begin + around + 2)),
    line: words[broken]?.line ?? line,
    ...(place === undefined ? {} : { place }),
  };
}

/** The printed word of the next written one outwards that has any. */
function neighbour(partners: Int32Array, at: number, none: number): number {
  const step = none < 0 ? -1 : 1;
  for (let index = at; index >= 0 && index < partners.length; index += step)
    if ((partners[index] ?? -1) >= 0) return partners[index] ?? none;
  return none;
}

/** The printed word nearest to a written one, going back first; −1 where none is within the bounds. */
function partnerNear(partners: Int32Array, at: number, from: number, to: number): number {
  for (let index = at; index >= from; index--) if ((partners[index] ?? -1) >= 0) return partners[index] ?? -1;
  for (let index = at; index < to; index++) if ((partners[index] ?? -1) >= 0) return partners[index] ?? -1;
  return -1;
}

/** What print sets before an item, … */
const bullet = /^[•☐☑]$/u;
/** … a dash among them. */
const listSign = /^[-•☐☑]$/u;

/** Something on paper that is none of the signs of print. */
function isStranger({ key, belongsToMark, leadsInside, mayJoin }: PaperWord): boolean {
  return !belongsToMark && !(leadsInside && /^\d+$/.test(key)) && !(key === '-' && mayJoin) && !bullet.test(key);
}

/** The sign at the beginning of a line that goes on with a line of code. */
function continuesCode({ raw, mayJoin }: PaperWord): boolean {
  return raw === '»' && mayJoin;
}

/** As typed; what was typed straight may have been set as the language does. */
function isSame(word: WrittenWord, other: Pick<PaperWord, 'key' | 'raw'>): boolean {
  if (isQuoteKey(word.key)) return /^["'`´]$/.test(word.raw) || word.raw === other.raw;
  if (word.key === '-') return /^-+$/.test(word.raw) || word.raw === other.raw;
  return word.key === other.key;
}

/** Before the name below a quotation print sets a dash of its own, whichever stands there. */
function isBeforeName(word: WrittenWord, other: Pick<PaperWord, 'raw'>): boolean {
  return /^[–―]$/.test(word.raw) && other.raw === '—';
}

function sameQuotationMarks(own: readonly WrittenWord[], there: readonly PaperWord[]): boolean {
  const marks = there.filter(({ key }) => isQuoteKey(key));
  const typed = own.filter(({ key }) => isQuoteKey(key));
  // Those of print's own are as the language has them.
  return marks.length === typed.length && typed.every((mark, index) => mark.kind === 'sign' || isSame(mark, marks[index] ?? mark));
}

/** Marks of the author's own are enough; those that were cut off are set. */
function quoted(text: string): string {
  const closing = closingMarks[text.charAt(0)];
  if (closing === undefined) return `“${text}”`;
  return text.endsWith('…') ? `${text}${closing}` : text;
}
