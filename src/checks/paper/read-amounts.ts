import type { Language } from '../../model/index.js';
import { type NumberWords, numberWords } from './number-words.js';
import { readFigures } from './read-figures.js';

/** A number of a text, in figures or in words. */
export interface Amount {
  /** As written. */
  readonly written: string;
  readonly isFigure: boolean;
  /** Normalised: `900000`, `2.5`. */
  readonly value: string;
  /** With the “thousand” or “million” behind it. */
  readonly whole?: string;
}

/** A number as it is written in figures, or a word. */
const token = /\d(?:[\d.,’'\u00a0\u202f\u2009 ]*\d)?|[\p{L}\p{M}]+/gu;

/** Reads all numbers of a text: 900,000 · twelve · twenty-eight · 2.5 million. */
export function readAmounts(text: string, { code }: Pick<Language, 'code'>): readonly Amount[] {
  const read = readerOf(code);
  const amounts: Amount[] = [];
  /** The value of the token before, if it is a number. */
  let before: number | undefined;
  let isBehindNumber = false;
  for (const [written] of text.replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '').matchAll(token)) {
    if (/^\d/.test(written)) {
      for (const [value, figure] of readFigures(written)) amounts.push({ written: figure, isFigure: true, value });
      [before, isBehindNumber] = [undefined, true];
      continue;
    }
    const { factor, value } = read(folded(written));
    const last = amounts.at(-1);
    if (factor !== undefined && last !== undefined && isBehindNumber)
      amounts[amounts.length - 1] = { ...last, whole: plain(Number(last.value) * factor) };
    if (value !== undefined) amounts.push({ written, isFigure: false, value: plain(value) });
    const joined = value === undefined || before === undefined ? undefined : together(before, value);
    if (joined !== undefined) amounts.push({ written, isFigure: false, value: plain(joined) });
    if (connectors.has(written)) continue;
    isBehindNumber = value !== undefined;
    before = joined ?? value;
  }
  return amounts;
}

/** Two numbers as one: twenty-eight, soixante-dix-sept, quatre-vingt. */
function together(first: number, second: number): number | undefined {
  if (first === 4 && second === 20) return 80;
  return first >= 10 && first % 10 === 0 && second < 20 ? first + second : undefined;
}

/** Stand between tens and unit. */
const connectors: ReadonlySet<string> = new Set(['y', 'et', 'and']);

interface NumberWord {
  readonly value?: number;
  readonly factor?: number;
}

const readers = new Map<string, (word: string) => NumberWord>();

/** Says what number a word is; of languages whose words are not known, none. */
function readerOf(code: string): (word: string) => NumberWord {
  const words = numberWords[code];
  const known = readers.get(code) ?? (words === undefined ? () => ({}) : remembering(readerWith(words)));
  readers.set(code, known);
  return known;
}

function remembering(read: (word: string) => NumberWord): (word: string) => NumberWord {
  const known = new Map<string, NumberWord>();
  return (word) => {
    const found = known.get(word) ?? read(word);
    known.set(word, found);
    return found;
  };
}

function readerWith({ units, tens, compound, thousand, million, milliard }: NumberWords): (word: string) => NumberWord {
  const whole = (pattern: string) => new RegExp(`^(?:${withoutAccents(pattern)})$`, 'u');
  const values = [
    ...units.split(' ').map((pattern, index) => [whole(pattern), index + 1] as const),
    ...tens.split(' ').map((pattern, index) => [whole(pattern), 10 * (index + 2)] as const),
  ];
  const factors = [
    [whole(thousand), 1e3],
    [whole(million), 1e6],
    [whole(milliard), 1e9],
  ] as const;
  const any = (patterns: string) => patterns.split(' ').join('|');
  const two = compound && whole(compound(any(units), any(tens)));
  const numberOf = (word: string) => values.find(([pattern]) => pattern.test(word))?.[1];
  return (word) => {
    const factor = factors.find(([pattern]) => pattern.test(word))?.[1];
    const { unit, ten } = two?.exec(word)?.groups ?? {};
    const sum = unit === undefined || ten === undefined ? undefined : (numberOf(ten) ?? 0) + (numberOf(unit) ?? 0);
    const value = numberOf(word) ?? sum;
    return { ...(factor === undefined ? {} : { factor }), ...(value === undefined ? {} : { value }) };
  };
}

function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function folded(word: string): string {
  return withoutAccents(word).toLowerCase();
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}
