import type { TextRun } from '../model/index.js';
import type { PageText } from './read-text.js';

/** What the letters of a run say of its direction: `number` runs from left to right, but stands among others as they do. */
type Direction = 'right' | 'left' | 'number' | 'none';

/** Runs of one line in the order of reading; a stretch from left to right is turned as a whole. */
export interface Stretch {
  readonly leftToRight: boolean;
  readonly beginsLine: boolean;
  /** The sum of the left and right edge between which it is read as in a mirror; absent where it is read as it stands. */
  readonly mirror?: number;
  /** Indices of runs. */
  readonly runs: readonly number[];
}

/** In letters' sizes: a wider gap parts what stands side by side, … */
const columnGap = 2;
/** … and so far back a piece may begin and go on with its line. */
const kerning = 0.6;
/** Letters nearer than this are parted by no space. */
const touching = 0.12;
/** Raised figures are set this much smaller, at the most. */
const raised = 0.8;
/** Raised and lowered pieces stand nearer to their line than this. */
const farOff = 0.9;

/**
 * A line that is read from right to left is painted from left to right, piece by piece. Gives the pieces of a page in the order of reading.
 * A piece runs in one direction only; Latin words and numbers run from left to right. The whole page is read from right to left between
 * edges whose sum is `mirror`; without these it is read from left to right, and what runs the other way within its lines is turned.
 */
export function logicalOrder(text: PageText, mirror?: number): Stretch[] {
  const stretches: Stretch[] = [];
  let line: number[] = [];
  let height = Number.NaN;
  const close = (): void => {
    const run = text.runs[line[0] ?? -1];
    if (run === undefined) return;
    const isLevel = Math.abs(run.baseline - height) < run.size / 2;
    height = run.baseline;
    const own = mirror === undefined ? amongLatin(text, line) : ordered(text, line).map((stretch) => ({ ...stretch, mirror }));
    stretches.push(...own.map((stretch) => (isLevel ? { ...stretch, beginsLine: false } : stretch)));
  };
  for (const [index, run] of text.runs.entries()) {
    if (line.length > 0 && !(mirror === undefined ? isOnLine(text, line, run) : goesOn(text, line, run))) {
      close();
      line = [];
    }
    line.push(index);
  }
  close();
  return stretches;
}

function isOnLine({ runs }: PageText, line: readonly number[], next: TextRun): boolean {
  const group = line.flatMap((index) => runs[index] ?? []);
  const last = group.at(-1);
  if (last === undefined || last.artifact !== next.artifact || last.angle !== next.angle) return false;
  // The points of a letter stand lower or higher: the widest piece tells the line.
  const main = group.reduce((widest, run) => (run.box.right - run.box.left > widest.box.right - widest.box.left ? run : widest));
  return Math.abs(main.baseline - next.baseline) <= farOff * Math.min(main.size, next.size);
}

function goesOn(text: PageText, line: readonly number[], next: TextRun): boolean {
  if (!isOnLine(text, line, next)) return false;
  const group = line.flatMap((index) => text.runs[index] ?? []);
  const size = Math.max(group.at(-1)?.size ?? 0, next.size);
  const gap = next.box.left - Math.max(...group.map(({ box }) => box.right));
  const begin = Math.min(...group.map(({ box }) => box.left));
  return next.box.left >= begin - kerning * size && gap <= columnGap * size;
}

/** What is painted at one height of a page that is read from left to right. Where nothing runs the other way it is left as it is; else it is painted in no order, and what a gap parts is read by itself. */
function amongLatin(text: PageText, painted: readonly number[]): Stretch[] {
  if (!painted.some((index) => directionOf(text, index) === 'right')) return [{ leftToRight: true, beginsLine: true, runs: painted }];
  const pieces: number[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const index of acrossThePage(text, painted)) {
    const run = text.runs[index];
    if (run === undefined) continue;
    if (run.box.left - right > columnGap * run.size) pieces.push([]);
    pieces.at(-1)?.push(index);
    right = Math.max(right, run.box.right);
  }
  return pieces.flatMap((line) => fromLeft(text, line));
}

/** A line that is read from left to right, but for what runs the other way: from its first such piece to its last, with the signs and numbers between. */
function fromLeft(text: PageText, line: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < line.length; ) {
    const end = endOfGroup(text, line, at);
    const runs = line.slice(at, Math.max(end, at + 1));
    const boxes = runs.flatMap((index) => text.runs[index]?.box ?? []);
    const mirror = Math.min(...boxes.map(({ left }) => left)) + Math.max(...boxes.map(({ right }) => right));
    if (end > at) stretches.push(...ordered(text, runs).map((stretch) => ({ ...stretch, beginsLine: false, mirror })));
    else stretches.push({ leftToRight: true, beginsLine: false, runs });
    at += runs.length;
  }
  return stretches.map((stretch, index) => (index === 0 ? { ...stretch, beginsLine: true } : stretch));
}

/**
 * Where a group that begins at `at` and runs from right to left ends; `at` where none does. Signs on its left are those of the text around
 * it, as an opening quotation mark is, but for numbers by themselves and for a bracket whose other half stands within the group.
 */
function endOfGroup(text: PageText, line: readonly number[], at: number): number {
  const signs = (place: number) => signsOf(text, line[place] ?? -1).trim();
  const sizeOf = (place: number) => text.runs[line[place] ?? -1]?.size ?? 0;
  let first = at;
  // A mark is a figure of the text around.
  const isMark = (place: number) => sizeOf(place) < raised * sizeOf(first);
  while (first < line.length && /^(?:[\p{N}.,:/]+|[([{]?|[)\]}])$/u.test(signs(first))) first += 1;
  if (first >= line.length || directionOf(text, line[first] ?? 0) !== 'right' || (first > at && !/[\p{N}([{]/u.test(signs(at)))) return at;
  if (line.slice(at, first).some((_, index) => isMark(at + index))) return at;
  let end = first + 1;
  for (let next = end; next < line.length; next += 1) {
    const direction = directionOf(text, line[next] ?? 0);
    if (direction === 'left' || isMark(next)) break;
    if (direction === 'right') end = next + 1;
  }
  const opening = line.slice(at, first).map((_, index) => signs(at + index));
  const isClosed = (bracket: string) => line.slice(at, end).some((_, index) => signs(at + index).includes(closing[bracket] ?? ' '));
  return opening.every((sign) => !(sign in closing) || isClosed(sign)) ? end : at;
}

/** Brackets as they look. */
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function acrossThePage(text: PageText, painted: readonly number[]): number[] {
  const middle = (index: number): number => (text.runs[index]?.box.left ?? 0) + (text.runs[index]?.box.right ?? 0);
  return painted.toSorted((a, b) => middle(a) - middle(b));
}

function ordered(text: PageText, painted: readonly number[]): Stretch[] {
  const line = acrossThePage(text, painted);
  const stretches: Stretch[] = [];
  for (let at = 0; at < line.length; ) {
    const end = endOfStretch(text, line, at);
    const leftToRight = end > at;
    const runs = line.slice(at, Math.max(end, at + 1));
    at += runs.length;
    stretches.push({ leftToRight, beginsLine: at === line.length, runs });
  }
  return stretches.reverse();
}

/** Where what begins at `at` and runs from left to right ends; `at` where nothing does. */
function endOfStretch(text: PageText, line: readonly number[], at: number): number {
  let end = at;
  let hasLetters = false;
  for (let next = at; next < line.length; next += 1) {
    const direction = directionOf(text, line[next] ?? 0);
    if (direction === 'right' || (next === at && direction === 'none' && !isOfNumber(text, line[at], line[at + 1]))) break;
    if (direction === 'none') continue;
    const between = line
      .slice(end, next)
      .map((index) => signsOf(text, index))
      .join('');
    const sameSize = text.runs[line[end - 1] ?? -1]?.size === text.runs[line[next] ?? -1]?.size;
    if (end > at && direction === 'number' && !numberGoesOn(between, hasLetters, sameSize)) break;
    if (end > at && direction === 'left' && !hasLetters && between !== '') break;
    hasLetters ||= direction === 'left';
    end = next + 1;
  }
  if (end > at && !hasLetters && isOfNumber(text, line[end], line[end - 1])) return end + 1;
  // Its own stop: a space parts it from what is read before.
  const isStop = hasLetters && /^[.,;:!?]+$/.test(signsOf(text, line[end] ?? -1));
  return isStop && !/\S/.test(signsOf(text, line[end + 1] ?? -1)) ? end + 1 : end;
}

/** A sign of money that touches its number is one with it, before or behind; one that a space parts is a sign among what runs from right to left. */
function isOfNumber(text: PageText, sign = -1, number = -1): boolean {
  const [one, other] = [text.runs[sign], text.runs[number]];
  if (one === undefined || other === undefined || directionOf(text, number) !== 'number') return false;
  const gap = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
  return /^\p{Sc}$/u.test(signsOf(text, sign)) && gap < touching * other.size;
}

/**
 * Behind Latin words a number is one of them, but for one before which a space stands apart: this is read before them.
 * Numbers by themselves follow each other from right to left, unless one sign makes them one; a raised number is another.
 */
function numberGoesOn(between: string, behindLetters: boolean, sameSize: boolean): boolean {
  return behindLetters ? !/^ +$/.test(between) : sameSize && /^[.,:/]?$/.test(between);
}

function signsOf({ characters: { codes }, runs }: PageText, index: number): string {
  const { from = 0, to = 0 } = runs[index] ?? {};
  return String.fromCodePoint(...codes.subarray(from, to));
}

/** Direction of a run, by its first letter from right to left, else its letters, else its digits. */
function directionOf({ characters: { codes }, runs }: PageText, index: number): Direction {
  const { from = 0, to = 0, actualText } = runs[index] ?? {};
  // Signs that begin and end words from left to right are there to be read.
  if (actualText !== undefined && /[\u202a\u202c\u2066\u2069]/u.test(actualText)) return 'left';
  let found: Direction = 'none';
  for (let i = from; i < to; i += 1) {
    const character = String.fromCodePoint(codes[i] ?? 0xfffd);
    if (isRightToLeft(character)) return 'right';
    if (/\p{L}/u.test(character)) found = 'left';
    else if (found === 'none' && /\p{N}/u.test(character)) found = 'number';
  }
  return found;
}

/** Letters, not digits, of scripts that run from right to left. */
export function isRightToLeft(character: string): boolean {
  return (
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(character) &&
    !/\p{N}/u.test(character)
  );
}
