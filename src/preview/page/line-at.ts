import type { MappedLine } from '../../model/index.js';

/** Farther than this from a word, in points, a click is beside the text. */
const reach = 24;

/** The line of the article that is printed nearest to a place; points from the bottom left. */
export function lineAt(
  lines: readonly MappedLine[],
  place: { readonly page: number; readonly x: number; readonly y: number },
): MappedLine | undefined {
  let nearest: MappedLine | undefined;
  let least = reach;
  for (const line of lines) {
    if (line.page !== place.page) continue;
    const { left, right, bottom, top } = line.box;
    const across = Math.max(left - place.x, place.x - right, 0);
    const down = Math.max(bottom - place.y, place.y - top, 0);
    // A line reaches as far as its column does.
    const distance = down * 3 + across / 3;
    if (distance >= least) continue;
    least = distance;
    nearest = line;
  }
  return nearest;
}
