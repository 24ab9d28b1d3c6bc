import type { Box } from './place.js';

/** Whether two boxes have some of their room in common; those that only touch have not. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}
