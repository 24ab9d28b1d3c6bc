import type { Characters } from '../../model/index.js';

/** The first character of the glyph that one belongs to: those of a ligature, `fi`, have one box. */
export function glyphStart({ ink }: Pick<Characters, 'ink'>, at: number): number {
  let first = at;
  while (first > 0 && [0, 1, 2, 3].every((side) => ink[4 * first + side] === ink[4 * (first - 1) + side])) first -= 1;
  return first;
}
