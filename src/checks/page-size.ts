import {
  type Box,
  type Check,
  type PageFacts,
  type PageMove,
  type PdfFacts,
  type Problem,
  type Promised,
  shownHash,
} from '../model/index.js';
import { onceForPages } from './paper/once-for-pages.js';
import { readHash } from './paper/read-hash.js';
import { boxTolerance, leastScale, sizeTolerance } from './thresholds.js';

/** Every sheet is the paper that was chosen, upright and uncut; only pages turned on purpose lie on their side. */
export const pageSize: Check = {
  id: 'page-size',
  claim: 'Every page has the size of its paper, is not rotated, not cropped and not cut by another box',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    yield* onceForPages(otherSheets(promised, found));
  },
};

function* otherSheets(promised: Promised, found: PdfFacts): Generator<Problem> {
  const { width, height } = promised.sheet;
  const across = new Set(promised.across);
  // Another state of the article may turn other pages.
  const isKnown = readHash(promised, found) === shownHash(promised.briefing.contentHash);
  let before = false;
  for (const page of found.pages) {
    const { left, bottom, right, top } = page.mediaBox;
    // What is turned may go on overleaf.
    const turned = across.has(page.number);
    const sheets = [
      ...(isKnown && turned ? [] : [{ width, height }]),
      ...(isKnown && !turned && !before ? [] : [{ width: height, height: width }]),
    ];
    const fits = sheets.some((sheet) => near(right - left, sheet.width, sizeTolerance) && near(top - bottom, sheet.height, sizeTolerance));
    before = turned || (before && right - left > top - bottom);
    const paper = { page: page.number, box: page.mediaBox };
    if (!fits) {
      const expected = sheets.map((sheet) => millimetres(sheet.width, sheet.height)).join(' or ');
      yield {
        message: `Unexpected sheet of ${millimetres(right - left, top - bottom)}, expected ${expected}`,
        hint: 'Build with the paper that is meant (`paper:` or `--paper`); no other program may resize the file.',
        paper,
      };
    }
    yield* turnedOrCropped(page);
  }
}

function* turnedOrCropped({ number, rotation, userUnit, moved, mediaBox, cropBox, trimBox, bleedBox }: PageFacts): Generator<Problem> {
  const paper = { page: number, box: cropBox };
  if (userUnit !== 1)
    yield {
      message: `Unexpected page that is printed at ${Math.round(userUnit * 1000) / 10} % of its size (\`UserUnit\`), expected its size`,
      hint: 'Build the file again: a program has changed what a unit of the page measures.',
      paper,
    };
  const isWhole = (box: Box, of: Box) => sides.every((side) => near(box[side], of[side], boxTolerance));
  for (const [name, box] of [
    ['trim', trimBox],
    ['bleed', bleedBox],
  ] as const)
    if (!isWhole(box, cropBox))
      yield {
        message: `Unexpected ${name} box of ${sizeOf(box)}, expected the whole sheet of ${sizeOf(cropBox)}`,
        hint: 'Build the file again: a program has set another box, by which printers cut the sheet.',
        paper: { page: number, box },
      };
  if (moved !== undefined)
    yield {
      message: `Unexpected ${whereTo(moved)}, expected ${moved.isOfSheet ? 'the sheet as it was set' : 'it where it was set'}`,
      hint: 'Build the file again, and print it in its actual size: a program has fitted it to another sheet, or to other margins.',
      paper,
    };
  if (rotation !== 0)
    yield {
      message: `Unexpected page rotated by ${rotation}°, expected none`,
      hint: 'Build the file again: a program has turned the page.',
      paper,
    };
  if (isWhole(cropBox, mediaBox)) return;
  yield {
    message: `Unexpected page cropped to ${sizeOf(cropBox)}, expected the whole sheet of ${sizeOf(mediaBox)}`,
    hint: 'Build the file again: a program has cropped the page.',
    paper,
  };
}

function whereTo({ scale, across, up, isOfSheet }: PageMove): string {
  const what = isOfSheet ? 'the sheet and all that stands on it' : 'all that stands on the sheet';
  if (Math.abs(scale - 1) > leastScale) return `scale of ${Math.round(scale * 1000) / 10} % of ${what}`;
  const way = [
    ...(inMillimetres(across) === 0 ? [] : [`${inMillimetres(Math.abs(across))} mm to the ${across > 0 ? 'right' : 'left'}`]),
    ...(inMillimetres(up) === 0 ? [] : [`${inMillimetres(Math.abs(up))} mm ${up > 0 ? 'up' : 'down'}`]),
  ];
  return `move of ${what} by ${way.join(' and ')}`;
}

function inMillimetres(points: number): number {
  return Math.round((points * 254) / 72) / 10;
}

const sides = ['left', 'bottom', 'right', 'top'] as const;

function sizeOf({ left, bottom, right, top }: Box): string {
  return millimetres(right - left, top - bottom);
}

function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance;
}

function millimetres(width: number, height: number): string {
  const [w, h] = [width, height].map(inMillimetres);
  return `${w} × ${h} mm`;
}
