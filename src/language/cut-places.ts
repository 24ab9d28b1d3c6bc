import type { EnclosedPart } from './enclosed-parts.js';
import { endsInAbbreviation } from './ends-in-abbreviation.js';

/** A place between two words where a text may be cut. */
export interface CutPlace {
  /** Where the word before it ends, and the one behind it begins. */
  readonly at: number;
  readonly next: number;
  /** How good a place it is: 3 where a sentence ends, nearly that where a cell of a table does; 2 where a clause ends; 1 between words; negative where it parts what belongs together. */
  readonly rank: number;
}

/** Scripts that set no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const closing = `[)\\]）】"'”’»«›‹“‘」』》]*$`;
const sentence = new RegExp(`[.!?…。！？؟۔।]${closing}`, 'u');
const clause = new RegExp(`[,;:،؛、，；：]${closing}`, 'u');
const number = /^[^\p{L}\p{N}]*\p{N}/u;
/** Parts cells of a row; a dash between spaces parts clauses. Neither is a word. */
const parting = /^(?:\||[–—-]+)$/u;
/** Behind the number of a day or a house there is more to it. */
const numberGoesOn = /\p{N}[,:]$/u;
/** So much before a place says whether an abbreviation ends there. */
const lookBack = 40;

/** The places between the words of a text, as far as they lie within a stretch of it. */
export function cutPlaces(text: string, enclosed: readonly EnclosedPart[], from = 0, to = text.length): readonly CutPlace[] {
  const words = wordsWithin(text, from, to);
  const places: CutPlace[] = [];
  let sign = '';
  for (const [index, word] of words.entries()) {
    const before = words[index - 1 - (sign === '' ? 0 : 1)];
    if (parting.test(word.text) && before !== undefined && sign === '') {
      sign = word.text;
      continue;
    }
    if (before !== undefined) {
      const rank = rankOf(text, before, word, sign, words[index - 2]);
      const parts = enclosed.some((part) => hugs(text, part, before.to, word.from));
      places.push({ at: before.to, next: word.from, rank: parts ? forbidden : rank });
    }
    sign = '';
  }
  return places;
}

const forbidden = -1;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function wordsWithin(text: string, from: number, to: number): readonly Word[] {
  // A word of which only a part lies within is no word.
  const isWhole = /^(?:|\s)$/u.test(text.slice(Math.max(0, from - 1), from)) || unspaced.test(text.slice(from - 1, from + 1));
  const begin = isWhole ? from : from + Math.max(0, text.slice(from).search(/\s/u));
  const words: Word[] = [];
  for (const { 0: found, index } of text.slice(begin, to).matchAll(/\S+/gu)) {
    const at = begin + index;
    if (!unspaced.test(found)) words.push({ text: found, from: at, to: at + found.length });
    else for (const [piece, offset] of pieces(found)) words.push({ text: piece, from: at + offset, to: at + offset + piece.length });
  }
  return words;
}

/** Words of a script without spaces, signs with the word before them; what opens goes with the word behind. */
function pieces(text: string): readonly (readonly [string, number])[] {
  const found: [string, number][] = [];
  let opens = false;
  for (const { segment, index, isWordLike } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
    const last = found.at(-1);
    const isOpening = /^\p{Ps}$/u.test(segment);
    if (last !== undefined && ((!isWordLike && !isOpening) || opens)) last[0] += segment;
    else found.push([segment, index]);
    opens = isOpening;
  }
  return found;
}

function rankOf(text: string, before: Word, after: Word, sign: string, earlier: Word | undefined): number {
  const [a, b] = [bare(before.text), bare(after.text)];
  if (sign === '|') return 2.9;
  const ends = sentence.test(a) || clause.test(a);
  if (!/[\p{L}\p{N}]/u.test(b)) return forbidden;
  if ((number.test(a) && (!ends || (numberGoesOn.test(a) && number.test(b)))) || (number.test(b) && !ends)) return forbidden;
  if (a.endsWith('.') && endsInAbbreviation(bare(text.slice(Math.max(0, before.to - lookBack), before.to)))) return forbidden;
  if (sentence.test(a) && !/^[^\p{L}]*\p{Ll}/u.test(b)) return 3;
  if (sign !== '' || ends) return 2;
  // A name of several words, “two million euros”
  if ((/^\p{Lu}/u.test(b) && /^\p{Lu}/u.test(a)) || (earlier !== undefined && number.test(bare(earlier.text)))) return 0.5;
  if (after.from > before.to && unspaced.test(a) && unspaced.test(b)) return 2;
  // “and”, “the”, “в”
  if (/^\p{Ll}{1,3}$/u.test(a)) return 0.7;
  return /^[(（„“«‘"「]/u.test(b) || /[)\]”»"」）]$/u.test(a) ? 1.5 : 1;
}

function bare(word: string): string {
  return word.replaceAll('~~', '');
}

/** Whether nothing but space lies between a place and the sign that opens or closes a quotation there. */
function hugs(text: string, { from, to, open, close }: EnclosedPart, at: number, next: number): boolean {
  const behind = from + open.length;
  if (behind <= next && from < at && text.slice(behind, next).trim() === '') return true;
  const end = to - close.length;
  return end >= at && from < at && text.slice(at, end).trim() === '';
}
