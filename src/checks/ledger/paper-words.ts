import type { Box, PaperPlace, PdfFacts, PrintedWord } from '../../model/index.js';
import { linksToNowhere } from '../paper/links-to-nowhere.js';
import { invisible, splitEveryWord } from './split-words.js';

/** A word on paper, down to single signs. */
export interface PaperWord {
  readonly key: string;
  readonly raw: string;
  /** No space parts it from the word before, of which it was taken apart. */
  readonly touches?: boolean;
  readonly place: Required<PaperPlace>;
  /** Lies in a link to another place of the file: a page or a note that print refers to. */
  readonly leadsInside: boolean;
  /** It may be but a part of the word before: a mark or the end of a line is between them, no space. */
  readonly mayJoin: boolean;
  /** The line before it ends with the word before. */
  readonly beginsLine: boolean;
  /** Offsets in the key at which a line ends inside the word. */
  readonly breaks: readonly number[];
  /** Figures behind it that lead to another place of the file: raised marks, and numbers of notes or pages that are none. */
  readonly figures: readonly PaperFigure[];
  /** A bracket or a comma beside a mark, as print sets them. */
  readonly belongsToMark: boolean;
}

/** A figure that leads to another place of the file. */
export interface PaperFigure {
  readonly number: number;
  readonly isRaised: boolean;
  readonly place: Required<PaperPlace>;
}

/** A number that leads to a note, or several beside what is no text, such as a picture. */
const numbers = /^\d+(?:,\d+)*[^\p{L}\p{N}]*$/u;

const jumpsOf = new WeakMap<PdfFacts, ReadonlyMap<number, readonly { readonly box: Box; readonly isNumber: boolean }[]>>();

/** Printed words taken apart as the article's are; marks and the numbers of notes are left out. */
export function paperWords(printed: readonly PrintedWord[], found: PdfFacts): readonly PaperWord[] {
  const jumps = jumpsOf.get(found) ?? readJumps(found);
  jumpsOf.set(found, jumps);
  const words: (PaperWord & { readonly figures: PaperFigure[] })[] = [];
  let before: PrintedWord | undefined;
  let followsNumber = false;
  const isFigure = (word: PrintedWord | undefined) => word !== undefined && (word.isMark || isJump(word, jumps, true));
  let nextIsNumber = isFigure(printed[0]);
  for (const [index, word] of printed.entries()) {
    const isNumber = nextIsNumber;
    nextIsNumber = isFigure(printed[index + 1]);
    const place = word.places[0];
    if (place === undefined) continue;
    if (isNumber)
      for (const [figure] of word.text.matchAll(/\d+/g))
        words.at(-1)?.figures.push({ number: Number(figure), isRaised: word.isMark, place });
    if (word.isMark) {
      before = word;
      followsNumber = true;
      continue;
    }
    const text = isNumber ? word.text.replace(/^\d+(?:,\d+)*/, '') : word.text;
    const leadsInside = isNumber || isJump(word, jumps, false);
    const last = before?.places.at(-1);
    const isNewLine =
      last !== undefined && (last.page !== place.page || last.box.bottom > place.box.top - 1 || last.box.bottom < place.box.bottom - 30);
    const cut = word.text.length - text.length;
    const breaks = (word.breaks ?? []).map((line) => line - cut);
    const pieces = splitEveryWord(text);
    pieces.forEach(({ key, raw, at, touches }, piece) => {
      const fraction = word.places.length > 1 ? Math.floor((at / Math.max(1, text.length)) * word.places.length) : 0;
      words.push({
        key,
        raw: raw.replace(invisible, ''),
        touches,
        place: word.places[fraction] ?? place,
        leadsInside,
        figures: [],
        belongsToMark:
          (isNumber || followsNumber ? piece === 0 && /^[\],;]$/.test(key) : false) ||
          (nextIsNumber && piece === pieces.length - 1 && /^[[,;]$/.test(key)),
        beginsLine: piece === 0 && isNewLine && !word.glued,
        mayJoin: piece === 0 ? word.glued || isNewLine : breaks.includes(at),
        breaks: breaks.filter((line) => line > at && line < at + raw.length).map((line) => line - at),
      });
    });
    before = word;
    followsNumber = isNumber;
  }
  return words;
}

function readJumps(found: PdfFacts): ReadonlyMap<number, readonly { readonly box: Box; readonly isNumber: boolean }[]> {
  const jumps = new Map<number, { box: Box; isNumber: boolean }[]>();
  const nowhere = linksToNowhere(found);
  for (const link of found.printedLinks) {
    const { target, text, places } = link;
    if (target.kind !== 'page' && !nowhere.has(link)) continue;
    for (const { page, box } of places) {
      const known = jumps.get(page);
      const jump = { box, isNumber: /^\d+(?: \d+)*$/.test(text.trim()) };
      if (known === undefined) jumps.set(page, [jump]);
      else known.push(jump);
    }
  }
  return jumps;
}

function isJump(
  { text, places }: PrintedWord,
  jumps: ReadonlyMap<number, readonly { readonly box: Box; readonly isNumber: boolean }[]>,
  isNumber: boolean,
): boolean {
  const place = places[0];
  if (place === undefined || (isNumber && !numbers.test(text))) return false;
  const { left, top, bottom } = place.box;
  for (const { box, isNumber: isOfNumber } of jumps.get(place.page) ?? []) {
    if (left < box.left - 1.5 || left > box.right + 0.5 || (isNumber && !isOfNumber)) continue;
    if (Math.min(top, box.top) - Math.max(bottom, box.bottom) >= 0.3 * Math.min(top - bottom, box.top - box.bottom)) return true;
  }
  return false;
}
