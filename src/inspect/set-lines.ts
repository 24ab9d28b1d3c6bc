import type { Box, LineEnding, PrintedWord, TextLine, TextRun } from '../model/index.js';
import { across, along, overlap, quarterOf, type Span, sides } from './direction.js';
import type { PageText } from './read-text.js';

/** A line with its words apart. */
export interface WordedLine extends TextLine {
  readonly page: number;
  readonly pieces: readonly LinePiece[];
}

/** A word, or what a line holds of it. */
export type LinePiece = Pick<PrintedWord, 'text' | 'isMark' | 'glued'> & { readonly box: Box };

/** What putting lines together needs to know besides the boxes. */
export interface LineContext {
  readonly page: number;
  /** What a hyphen of this font means where its run does not say. */
  readonly hyphen: (font: number) => 'hard' | 'soft';
  /** The table cell that marked content stands in; text of two cells is never one line. */
  readonly cell: (contentId: number | undefined) => unknown;
  readonly isLinked: (box: Box) => boolean;
}

const nothing: Box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };

/** In letters' sizes: a wider gap is a space (tracking is less, the narrowest space a font has is more), … */
export const spaceGap = 0.18;
/** … in Arabic a little narrower, whose letters are joined, … */
const joinedSpaceGap = 0.15;
/** … a wider one parts two lines side by side, … */
const columnGap = 2;
/** … (in front of it one that is half as wide: behind an aside its line in the text comes next, and the gutter is between them) … */
const gapInFront = 1;
/** … and so far back a piece of text may begin and go on with its line. */
const kerning = 0.6;
/** Share of the lower one's height that two pieces of one line have in common (a raised mark reaches over its line). */
const sharedHeight = 0.3;
/** A mark is smaller than its line's type by this factor at least, … */
const raisedSize = 0.85;
/** … and raised by this share of it. */
const raisedBy = 0.15;

/** Puts runs (all of the page, or the given ones) together to lines, in the order they come. */
export function setLines(text: PageText, context: LineContext, runs: Iterable<number> = text.runs.keys()): WordedLine[] {
  const lines: WordedLine[] = [];
  let group: number[] = [];
  let spaced: number[] = [];
  /** How far the group reaches. */
  let reach: Span = { start: 0, end: 0 };
  for (const run of runs) {
    // A space may be a run by itself, without height: it ends no line, but parts its words.
    if (isOfSpaces(text, run)) {
      spaced.push(run);
      continue;
    }
    if (group.length > 0 && !continues(text, context, group, reach, run)) {
      lines.push(line(text, context, group, spaced));
      group = [];
      spaced = [];
    }
    reach = reachWith(text.runs[run], group.length === 0 ? undefined : reach);
    group.push(run);
    spaced.push(run);
  }
  if (group.length > 0) lines.push(line(text, context, group, spaced));
  return lines;
}

/** A run of nothing but spaces sets no line. */
export function hasLetters(text: PageText, index: number): boolean {
  return !isOfSpaces(text, index);
}

function isOfSpaces({ characters, runs }: PageText, index: number): boolean {
  const run = runs[index];
  for (let i = run?.from ?? 0; i < (run?.to ?? 0); i += 1) if (!isSpace(characters.codes[i])) return false;
  return true;
}

function reachWith(run: TextRun | undefined, before: Span | undefined): Span {
  if (run === undefined) return before ?? { start: 0, end: 0 };
  const own = along(run.box, quarterOf(run.angle));
  return before === undefined ? own : { start: Math.min(before.start, own.start), end: Math.max(before.end, own.end) };
}

function continues({ runs }: PageText, context: LineContext, group: readonly number[], reach: Span, index: number): boolean {
  const first = runs[group[0] ?? 0];
  const last = runs[group.at(-1) ?? 0];
  const next = runs[index];
  if (!first || !last || !next) return false;
  const quarter = quarterOf(next.angle);
  if (quarter !== quarterOf(last.angle) || next.artifact !== last.artifact || context.cell(next.contentId) !== context.cell(last.contentId))
    return false;
  const height = across(next.box, quarter);
  if (overlap(across(last.box, quarter), height) < sharedHeight && overlap(across(first.box, quarter), height) < sharedHeight) return false;
  const at = along(next.box, quarter);
  const behind = at.start - reach.end;
  const inFront = reach.start - at.end;
  const size = Math.max(next.size, last.size);
  return Math.max(behind, inFront) >= -kerning * size && behind <= columnGap * size && inFront <= gapInFront * size;
}

/** Sets a line of runs; `spaced` are the same with the no-break spaces between them. */
function line(text: PageText, context: LineContext, group: readonly number[], spaced: readonly number[]): WordedLine {
  const runs = runsAt(text, group);
  const parted = spaced.length === group.length ? runs : runsAt(text, spaced);
  const main = runs.reduce((largest, run) => (run.size > largest.size ? run : largest));
  const pieces = splitWords(text, parted, (run) => isRaised(run, main) && context.isLinked(run.box));
  const last = runs.at(-1) ?? main;
  return {
    page: context.page,
    text: joinPieces(pieces),
    box: union(runs.map((run) => run.box)),
    baseline: main.baseline,
    size: main.size,
    ending: ending(pieces.at(-1)?.text ?? '', last.actualText, context.hyphen(last.font)),
    artifact: main.artifact,
    from: Math.min(...runs.map((run) => run.from)),
    to: Math.max(...runs.map((run) => run.to)),
    pieces,
  };
}

function runsAt({ runs }: PageText, indices: readonly number[]): readonly TextRun[] {
  return indices.flatMap((index) => runs[index] ?? []);
}

/** Words end at spaces and at gaps; a gap in negative direction is kerning. */
function splitWords({ characters: { codes, loose } }: PageText, runs: readonly TextRun[], isMark: (run: TextRun) => boolean): LinePiece[] {
  const pieces: LinePiece[] = [];
  let word = '';
  let left = Infinity;
  let bottom = Infinity;
  let right = -Infinity;
  let top = -Infinity;
  let end: number | undefined;
  let size = 0;
  let inMark = false;
  let glued = false;
  let last: number | undefined;
  const close = (gluesNext: boolean): void => {
    if (word !== '') pieces.push({ text: word, box: { left, bottom, right, top }, isMark: inMark, glued });
    word = '';
    left = bottom = Infinity;
    right = top = -Infinity;
    glued = gluesNext;
  };
  for (const run of runs) {
    const mark = isMark(run);
    if (mark !== inMark) close(pieces.length > 0 || word !== '');
    inMark = mark;
    const quarter = quarterOf(run.angle);
    const [startSide, endSide, sign] = sides[quarter];
    for (let i = run.from; i < run.to; i += 1) {
      const code = codes[i];
      const at = 4 * i;
      const start = sign * (loose[at + startSide] ?? 0);
      const space = isSpace(code);
      const gap = isArabic(code) && isArabic(last) ? joinedSpaceGap : spaceGap;
      if (space || (end !== undefined && start - end > gap * Math.min(size, run.size))) close(false);
      last = code;
      if (!space) {
        word += String.fromCodePoint(code ?? 0xfffd);
        // Without calls: this runs once for every character.
        const x = loose[at] ?? left;
        const y = loose[at + 1] ?? bottom;
        const farX = loose[at + 2] ?? right;
        const farY = loose[at + 3] ?? top;
        if (x < left) left = x;
        if (y < bottom) bottom = y;
        if (farX > right) right = farX;
        if (farY > top) top = farY;
      }
      end = sign * (loose[at + endSide] ?? 0);
      size = run.size;
    }
  }
  close(false);
  return pieces;
}

function isArabic(code = 0): boolean {
  return code >= 0x600 && code < 0x780;
}

/** Small, and up from the line's own baseline. */
function isRaised(run: TextRun, main: TextRun): boolean {
  return run.size < raisedSize * main.size && run.baseline > main.baseline + raisedBy * main.size;
}

/** Words with single spaces, marks close to what they stand behind. */
export function joinPieces(pieces: readonly Pick<PrintedWord, 'text' | 'glued'>[]): string {
  return pieces.map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`)).join('');
}

/** Typst marks every hyphen whose meaning is not its glyph's own. A hyphen that stands alone is a dash. */
function ending(lastWord: string, actualText: string | undefined, own: 'hard' | 'soft'): LineEnding {
  if (!/.[-\u2010\u00ad]$/u.test(lastWord)) return 'none';
  if (actualText !== undefined) return /[-\u2010]$/.test(actualText) ? 'hard-hyphen' : 'soft-hyphen';
  return own === 'soft' || lastWord.endsWith('\u00ad') ? 'soft-hyphen' : 'hard-hyphen';
}

/** The smallest box round all of them. */
export function union(boxes: readonly Box[]): Box {
  let { left, bottom, right, top } = nothing;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    bottom = Math.min(bottom, box.bottom);
    right = Math.max(right, box.right);
    top = Math.max(top, box.top);
  }
  return { left, bottom, right, top };
}

/** Every kind of space, and control characters. */
export function isSpace(code: number | undefined): boolean {
  return (
    code === undefined ||
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
