import type { Layout } from '../model/index.js';
import { type PageGeometry, points, textHeight } from './page-geometry.js';

/** A picture is made no smaller than this share of its size. */
const smallest = 0.7;
/** A gap of less than this share of the page is none to fill. */
const gap = 0.2;

/** Pictures that went over to the next page, though a little smaller they fit where they are called for: id → share of their size. */
export function shrunkPictures({ pictures }: Layout, page: PageGeometry): Readonly<Record<string, number>> {
  const [top, height] = [points(page.top), textHeight(page)];
  const line = 14 * page.scale;
  return Object.fromEntries(
    pictures.flatMap(({ id, roomPage, roomY, page: on, fromY, toY }) => {
      // Less the spaces above and below, a line for the source that may be named there, and a point for rounding.
      const room = top + height - roomY - 2 * line - 1;
      const share = Math.floor((room / (toY - fromY)) * 100) / 100;
      const wentOver = on === roomPage + 1 && fromY < top + line && room > height * gap;
      return wentOver && share >= smallest && share < 1 ? [[id, share] as const] : [];
    }),
  );
}
