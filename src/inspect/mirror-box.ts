import type { Box } from '../model/index.js';

/** A box seen in a mirror that stands upright in the middle of the page; `across` is the sum of the page's left and right edge. */
export function mirrorBox(box: Box, across: number): Box {
  return { ...box, left: across - box.right, right: across - box.left };
}
