import type { Box, LinkFacts, PageMove } from '../model/index.js';
import { linksOnText } from './links-on-text.js';
import { mapPaint } from './map-paint.js';
import type { PagePaint } from './read-page.js';
import type { PageNode } from './read-page-tree.js';

/** A page on which all was moved or scaled, as if nothing had been. */
export interface PutBackPage {
  readonly paint: PagePaint;
  readonly node: PageNode;
  putLinksBack(links: readonly LinkFacts[]): readonly LinkFacts[];
}

/** Puts all that stands on a page back to where it was set. */
export function putBackPage(paint: PagePaint, node: PageNode, { scale, across, up, isOfSheet }: PageMove): PutBackPage {
  const back = ({ left, bottom, right, top }: Box): Box => ({
    left: (left - across) / scale,
    bottom: (bottom - up) / scale,
    right: (right - across) / scale,
    top: (top - up) / scale,
  });
  const put = mapPaint(paint, back, ({ size }) => ({ size: size / scale }));
  const { mediaBox, cropBox, trimBox, bleedBox } = node;
  const boxes = isOfSheet ? { mediaBox: back(mediaBox), cropBox: back(cropBox), trimBox: back(trimBox), bleedBox: back(bleedBox) } : {};
  return { paint: put, node: { ...node, ...boxes }, putLinksBack: (links) => linksOnText(links, put.text?.runs ?? [], back) };
}
