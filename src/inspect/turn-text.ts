import type { Box, TextRun } from '../model/index.js';
import { joinSplitRuns } from './join-split-runs.js';
import { isMark, letterMarks } from './letter-marks.js';
import { letterParts } from './letter-parts.js';
import { levelBoxes } from './level-boxes.js';
import { isRightToLeft, logicalOrder } from './logical-order.js';
import { mirrorBox } from './mirror-box.js';
import { extent, type PageText } from './read-text.js';
import { union } from './set-lines.js';
import { mirrorImages, signsAsTheyLook } from './signs-as-they-look.js';

/** A page's text as if it were read from left to right. */
export interface TurnedText {
  readonly text: PageText;
  /** Where Latin words and numbers stand, on the page as it is: in the mirror they are turned once more. */
  readonly stretches: readonly Box[];
}

/**
 * The text of a page that is read from right to left, as in a mirror: all of it, Latin words too, goes from left to right in the order of reading.
 * `across` is the sum of the page's left and right edge; without it the page is read from left to right, and only what runs the other way
 * within its lines is turned, between its own edges.
 */
export function turnText(given: PageText, across?: number): TurnedText {
  const text = levelBoxes(joinSplitRuns(given));
  const { characters } = text;
  const parts = letterParts(text);
  const marks = letterMarks(text, parts);
  const stretches: Box[] = [];
  const [codes, runOf] = [new Uint32Array(characters.count), new Uint32Array(characters.count)];
  const [loose, ink] = [new Float32Array(4 * characters.count), new Float32Array(4 * characters.count)];
  const unmapped = new Set(characters.unmapped);
  const stillUnmapped: number[] = [];
  const runs: TextRun[] = [];
  let count = 0;
  const order = logicalOrder(text, across);
  const asTheyLook = signsAsTheyLook(text, order, across === undefined);
  for (const stretch of order) {
    const members = stretch.runs.flatMap((index) => text.runs[index] ?? []);
    // In the mirror such a stretch goes from right to left: turned within its own edges it goes from left to right again.
    const whole = union(members.map(({ box }) => box));
    if (stretch.leftToRight) stretches.push(whole);
    const { mirror } = stretch;
    const place = (boxes: Float32Array, i: number): readonly [number, number] => {
      const [left, right] = [boxes[4 * i] ?? Number.NaN, boxes[4 * i + 2] ?? Number.NaN];
      if (mirror === undefined) return [left, right];
      const move = mirror - whole.left - whole.right;
      return stretch.leftToRight ? [left + move, right + move] : [mirror - right, mirror - left];
    };
    for (const run of members) {
      const from = count;
      const kept: number[] = [];
      for (let i = run.from; i < run.to; i += 1)
        if (!parts.has(i) && !isControl(characters.codes[i] ?? 0) && !(marks.size > 0 && isMark(characters.codes[i] ?? 0)))
          kept.push(i, ...(marks.get(i) ?? []));
      const leftOf = (i: number): number => characters.loose[4 * i] ?? 0;
      if (stretch.leftToRight) kept.sort((a, b) => leftOf(a) - leftOf(b));
      else if (!kept.some((i) => isRightToLeft(String.fromCodePoint(characters.codes[i] ?? 0)))) kept.sort((a, b) => leftOf(b) - leftOf(a));
      for (const i of kept) {
        const code = characters.codes[i] ?? 0;
        codes[count] = (asTheyLook.has(i) ? mirrorImages.get(code) : undefined) ?? code;
        runOf[count] = runs.length;
        if (unmapped.has(i)) stillUnmapped.push(count);
        for (const [given, taken] of [
          [characters.loose, loose],
          [characters.ink, ink],
        ] as const) {
          const [left, right] = place(given, i);
          taken.set([left, given[4 * i + 1] ?? Number.NaN, right, given[4 * i + 3] ?? Number.NaN], 4 * count);
        }
        count += 1;
      }
      if (count === from) continue;
      runs.push({
        ...run,
        from,
        to: count,
        box: extent(loose, from, count),
        ...(run.clip === undefined ? {} : { clip: mirror === undefined ? run.clip : mirrorBox(run.clip, mirror) }),
      });
    }
  }
  return {
    text: {
      characters: {
        count,
        codes: codes.slice(0, count),
        runs: runOf.slice(0, count),
        loose: loose.slice(0, 4 * count),
        ink: ink.slice(0, 4 * count),
        unmapped: stillUnmapped,
      },
      runs,
    },
    stretches,
  };
}

/** Signs that turn the direction of writing, and those that join or part letters: they print nothing. */
function isControl(code: number): boolean {
  return (
    code === 0x200c ||
    code === 0x200d ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x61c ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
