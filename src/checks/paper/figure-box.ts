import type { Box, StructureElement } from '../../model/index.js';

/** The place that the file gives a figure, in points. */
export function figureBox({ attributes }: StructureElement): Box | undefined {
  const value = attributes.get('BBox');
  const [left, bottom, right, top] = Array.isArray(value) ? value.filter((side) => typeof side === 'number') : [];
  return left === undefined || bottom === undefined || right === undefined || top === undefined ? undefined : { left, bottom, right, top };
}
