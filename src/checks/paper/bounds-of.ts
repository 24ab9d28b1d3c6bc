import type { Box } from '../../model/index.js';

/** The smallest box round all of them; undefined where there are none. */
export function boundsOf(boxes: Iterable<Box>): Box | undefined {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    bottom = Math.min(bottom, box.bottom);
    right = Math.max(right, box.right);
    top = Math.max(top, box.top);
  }
  return left > right ? undefined : { left, bottom, right, top };
}
