import type { Box, PageFacts, PromisedSheet } from '../../model/index.js';
import { pageFrame } from './page-frame.js';

/** What stands in the outer margin of a page. */
export interface MarginSigns {
  /** Bars beside lines. */
  readonly bars: readonly Box[];
  /** Triangles where something has been taken out. */
  readonly cuts: readonly Box[];
}

/** Finds bars and triangles in the outer margin: on the right of a page, on the left of an even one where both sides of a leaf are printed. */
export function marginSigns(sheet: PromisedSheet, page: PageFacts): MarginSigns {
  const { block } = pageFrame(sheet, page);
  const outer = sheet.twoSided && page.number % 2 === 0 ? ({ right }: Box) => right < block.left : ({ left }: Box) => left > block.right;
  const signs = page.paths.filter(({ artifact, box, fill }) => artifact && fill !== undefined && outer(box));
  return {
    bars: signs.filter(({ kind }) => kind === 'rectangle').map(({ box }) => box),
    cuts: signs.filter(({ kind }) => kind === 'shape').map(({ box }) => box),
  };
}
