import type { Box } from '../model/index.js';

/** Quarter turns of the direction of writing, counter-clockwise. */
export type Quarter = 0 | 1 | 2 | 3;

/** Of a box: on which side text begins and ends, and whether that side grows with it. */
export const sides: Readonly<Record<Quarter, readonly [start: number, end: number, sign: 1 | -1]>> = {
  0: [0, 2, 1],
  1: [1, 3, 1],
  2: [2, 0, -1],
  3: [3, 1, -1],
};

/** From where to where something reaches, in points along one direction. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The direction in which text runs that is turned by so many degrees. */
export function quarterOf(angle: number): Quarter {
  const turns = ((Math.round(angle / 90) % 4) + 4) % 4;
  return turns === 1 ? 1 : turns === 2 ? 2 : turns === 3 ? 3 : 0;
}

/** Extent in the direction of writing. */
export function along(box: Box, quarter: Quarter): Span {
  switch (quarter) {
    case 0:
      return { start: box.left, end: box.right };
    case 1:
      return { start: box.bottom, end: box.top };
    case 2:
      return { start: -box.right, end: -box.left };
    case 3:
      return { start: -box.top, end: -box.bottom };
  }
}

/** Extent across it. */
export function across(box: Box, quarter: Quarter): Span {
  return along(box, quarter === 0 || quarter === 2 ? 1 : 0);
}

/** What two extents share, as a part of the shorter one. */
export function overlap(a: Span, b: Span): number {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(Math.min(a.end - a.start, b.end - b.start), 0.01);
}
