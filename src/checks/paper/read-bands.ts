import type { Box, PageFacts, PromisedSheet, TextRun } from '../../model/index.js';
import { pageFrame } from './page-frame.js';
import { runText } from './run-text.js';

/** A run of running head or foot with its words. */
export interface BandRun extends TextRun {
  readonly text: string;
}

/** What is printed above and below the text block of a page, in content order. */
export interface Bands {
  readonly head: readonly BandRun[];
  readonly foot: readonly BandRun[];
  readonly frame: { readonly head: Box; readonly foot: Box };
}

const read = new WeakMap<PageFacts, Bands>();

/** Reads running head and foot of a page, once for all checks; text of the body that stands there is among it. */
export function readBands(sheet: PromisedSheet, page: PageFacts): Bands {
  const known = read.get(page);
  if (known !== undefined) return known;
  const frame = pageFrame(sheet, page);
  const within = (low: number, high: number) =>
    page.runs.flatMap((run): readonly BandRun[] => {
      const middle = (run.box.bottom + run.box.top) / 2;
      return middle > low && middle < high ? [{ ...run, text: runText(page, run) }] : [];
    });
  const bands = { head: within(frame.head.bottom, Infinity), foot: within(-Infinity, frame.foot.top), frame };
  read.set(page, bands);
  return bands;
}
