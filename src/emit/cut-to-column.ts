import { textLines } from './estimate-height.js';
import { type PageGeometry, points } from './page-geometry.js';

/** Points of its type and of a line, times the scale. */
const [size, line] = [7.5, 10];
/** Points of rule and title, which may take two lines, times the scale. */
const head = 26;
/** Ems for the number before a name and the space between them; then what the sans serif is narrower than the serif that widths are counted in. */
const [numberRoom, narrower] = [2.4, 0.96];

/** The sources that the side column holds in so many points from its foot up; number 0 says how many `more` there are. */
export function cutToColumn(
  sources: readonly (readonly [number, string])[],
  height: number,
  page: Pick<PageGeometry, 'side' | 'scale'>,
  more: string,
): readonly (readonly [number, string])[] {
  const width = (points(page.side) / (size * page.scale) - numberRoom) / narrower;
  const most = Math.floor((height / page.scale - head) / line);
  const rest = textLines(more, width);
  let used = 0;
  const kept = sources.findIndex(([, name], index) => {
    used += textLines(name, width);
    return used > most || (index < sources.length - 1 && used + rest > most);
  });
  return kept < 0 ? sources : [...sources.slice(0, kept), [0, more.replace('{n}', String(sources.length - kept))]];
}
