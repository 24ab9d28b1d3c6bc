import type { Box, PageFacts, PromisedSheet } from '../../model/index.js';
import { pageFrame } from './page-frame.js';

/** What stands in the margins of a page. */
export interface MarginSigns {
  /** Bars beside lines. */
  readonly bars: readonly Box[];
  /** Triangles where something has been taken out. */
  readonly cuts: readonly Box[];
  /** The same in the left margin of page one, beside the left one of two columns. */
  readonly left: { readonly bars: readonly Box[]; readonly cuts: readonly Box[] };
}

/** Finds bars and triangles in the outer margin: on the right of a page, on the left of an even one where both sides of a leaf are printed; of page one also on its left. */
export function marginSigns(sheet: PromisedSheet, page: PageFacts): MarginSigns {
  const { block } = pageFrame(sheet, page);
  const onLeft = ({ right }: Box) => right < block.left;
  const onRight = ({ left }: Box) => left > block.right;
  const signs = page.paths.filter(({ artifact, fill }) => artifact && fill !== undefined);
  const among = (outer: (box: Box) => boolean) => {
    const own = signs.filter(({ box }) => outer(box));
    return {
      bars: own.filter(({ kind }) => kind === 'rectangle').map(({ box }) => box),
      cuts: own.filter(({ kind }) => kind === 'shape').map(({ box }) => box),
    };
  };
  const left = page.number === 1 ? among(onLeft) : { bars: [], cuts: [] };
  return { ...among(sheet.twoSided && page.number % 2 === 0 ? onLeft : onRight), left };
}
