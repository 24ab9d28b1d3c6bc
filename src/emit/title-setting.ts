import { type PageGeometry, points } from './page-geometry.js';
import { textWidth } from './text-width.js';

/** Sizes of the title in points, the design's own first. */
const sizes = [26, 21, 17] as const;
/** Bold type, and what an estimate may be short of. */
const bold = 1.1;

/** The title's size: smaller for a long title or a long word, which breaks only where not even the smallest size holds it. */
export function titleSetting(title: string, page: PageGeometry): { readonly titleSize: number; readonly titleBreaks: boolean } {
  const room = points(page.full) / Math.min(page.scale, 12 / 10.5);
  const longest = Math.max(...title.split(/[\s-]+/u).map(textWidth)) * bold;
  const start = title.length > 140 ? 2 : title.length > 80 ? 1 : 0;
  const fitting = sizes.slice(start).find((size) => longest * size <= room);
  return { titleSize: fitting ?? 17, titleBreaks: fitting === undefined };
}
