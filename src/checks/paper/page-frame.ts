import type { Box, PageFacts, PromisedSheet } from '../../model/index.js';
import { sizeTolerance, trimSafety } from '../thresholds.js';
import { isTurned } from './is-turned.js';

/** Where things may stand on one page, in its own points. */
export interface PageFrame {
  /** The text block on the full width. */
  readonly block: Box;
  /** The column of prose and notes. */
  readonly column: Box;
  /** The side column; absent where there is none. */
  readonly side?: Box;
  /** The bands of running head and foot, up to where the shears may reach. */
  readonly head: Box;
  readonly foot: Box;
}

/** Lays the promised grid over a page: even pages are mirrored where both sides of a leaf are printed, a turned page has its margins on its own sides. */
export function pageFrame(sheet: PromisedSheet, page: PageFacts): PageFrame {
  const { number } = page;
  const mediaBox = sheetOf(sheet, page);
  const mirrored = sheet.twoSided && number % 2 === 0;
  const turned = isTurned(page);
  const left = mediaBox.left + (mirrored ? sheet.right : sheet.left);
  const right = mediaBox.right - (mirrored ? sheet.left : sheet.right);
  const [bottom, top] = [mediaBox.bottom + sheet.bottom, mediaBox.top - sheet.top];
  const block = { left, bottom, right, top };
  return {
    block,
    column: turned ? block : { ...block, right: left + sheet.text },
    ...(sheet.side > 0 && !turned ? { side: { ...block, left: left + sheet.text + sheet.gutter } } : {}),
    head: { left, right, bottom: top, top: mediaBox.top - trimSafety },
    foot: { left, right, bottom: mediaBox.bottom + trimSafety, top: bottom },
  };
}

/** The sheet on which a page was set: one to which a program has given another size has its text where it was. */
function sheetOf({ width, height }: PromisedSheet, page: PageFacts): Box {
  const { mediaBox } = page;
  const [wide, high] = isTurned(page) ? [height, width] : [width, height];
  const isOwn = Math.max(Math.abs(mediaBox.right - mediaBox.left - wide), Math.abs(mediaBox.top - mediaBox.bottom - high)) <= sizeTolerance;
  return isOwn ? mediaBox : { left: 0, bottom: 0, right: wide, top: high };
}
