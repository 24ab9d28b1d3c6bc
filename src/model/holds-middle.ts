import type { Box } from './place.js';

/**
 * Points by which one box may miss another’s middle: that of a link, a word or a figure is measured each by itself – the link by who wrote
 * the file, the word from the metrics of its font –, and half a point is less than lies between two words or lines.
 */
const measuredApart = 0.5;

/** Whether the middle of `inner` lies within `outer`, as far as two measures agree. */
export function holdsMiddle(outer: Box, inner: Box): boolean {
  const x = (inner.left + inner.right) / 2;
  const y = (inner.bottom + inner.top) / 2;
  return (
    x >= outer.left - measuredApart &&
    x <= outer.right + measuredApart &&
    y >= outer.bottom - measuredApart &&
    y <= outer.top + measuredApart
  );
}
