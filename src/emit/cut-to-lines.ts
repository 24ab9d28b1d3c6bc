import type { PageGeometry } from './page-geometry.js';
import { points } from './page-geometry.js';
import { textWidth } from './text-width.js';

/** Lines above the foot that *Sources on this page* may take. */
const mostLines = 2;
/** Points of its type, enlarged in large print by a fifth at most. */
const size = 7.5;
/** The sans serif is narrower than the serif that widths are counted in; its figures are set bold. */
const narrower = 0.96;
/** Ems of the words that the list begins with, in the languages known. */
const lead = 14;

/** The sources that two lines hold; number 0 says how many `more` there are. None of them breaks, so that a line may end early. */
export function cutToLines(
  sources: readonly (readonly [number, string])[],
  page: Pick<PageGeometry, 'full' | 'scale'>,
  more: string,
): readonly (readonly [number, string])[] {
  const width = points(page.full) / (size * Math.min(page.scale, 1.2));
  const rest = textWidth(more) * narrower;
  let [line, used] = [1, lead];
  const kept = sources.findIndex(([number, name], index) => {
    const own = textWidth(`${number} ${name} · `) * narrower;
    if (used + own > width) [line, used] = [line + 1, 0];
    used += own;
    // A name that is wider than a line takes several.
    for (; used > width; used -= width) line += 1;
    return line > mostLines || (line === mostLines && index < sources.length - 1 && used + rest > width);
  });
  return kept < 0 ? sources : [...sources.slice(0, kept), [0, more.replace('{n}', String(sources.length - kept))]];
}
