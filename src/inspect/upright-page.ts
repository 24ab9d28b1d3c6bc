import type { Box, LinkFacts } from '../model/index.js';
import type { Quarter } from './direction.js';
import { linksOnText } from './links-on-text.js';
import { mainQuarter } from './main-quarter.js';
import { mapPaint } from './map-paint.js';
import type { PagePaint } from './read-page.js';
import type { PageNode } from './read-page-tree.js';

/** A page on which all is turned, as if nothing were. */
export interface UprightPage {
  readonly degrees: 90 | 180 | 270;
  readonly paint: PagePaint;
  /** With the sheet on its other side where it was turned along. */
  readonly node: PageNode;
  /** Some programs turn the links along with what they lie on, others leave them. */
  turnLinks(links: readonly LinkFacts[]): readonly LinkFacts[];
}

const degreesOf = { 1: 90, 2: 180, 3: 270 } as const;

/** Turns all that stands on a page back; `undefined` where it stands upright. */
export function uprightPage(paint: PagePaint, node: PageNode): UprightPage | undefined {
  const { text } = paint;
  const quarter = text === undefined ? 0 : mainQuarter(text);
  if (text === undefined || quarter === 0) return undefined;
  const turn = turner(quarter, node.mediaBox);
  const upright = mapPaint(paint, turn, ({ angle }) => ({ angle: angleFrom(angle, quarter) }));
  const runs = upright.text?.runs ?? [];
  const media = turn(node.mediaBox);
  const wasTurned = runs.some(({ box }) => box.top > node.mediaBox.top || box.right > node.mediaBox.right);
  const isAlong = wasTurned && runs.every(({ box }) => box.top <= media.top && box.right <= media.right);
  const { mediaBox, cropBox, trimBox, bleedBox } = node;
  const boxes = isAlong ? { mediaBox: media, cropBox: turn(cropBox), trimBox: turn(trimBox), bleedBox: turn(bleedBox) } : {};
  return {
    degrees: degreesOf[quarter],
    paint: upright,
    node: { ...node, mediaBox, ...boxes },
    turnLinks: (links) => linksOnText(links, runs, turn),
  };
}

type Turn = (box: Box) => Box;

function turner(quarter: Exclude<Quarter, 0>, { left, bottom, right, top }: Box): Turn {
  switch (quarter) {
    case 1:
      return (box) => ({
        left: left + box.bottom - bottom,
        bottom: bottom + right - box.right,
        right: left + box.top - bottom,
        top: bottom + right - box.left,
      });
    case 2:
      return (box) => ({
        left: left + right - box.right,
        bottom: bottom + top - box.top,
        right: left + right - box.left,
        top: bottom + top - box.bottom,
      });
    case 3:
      return (box) => ({
        left: left + top - box.top,
        bottom: bottom + box.left - left,
        right: left + top - box.bottom,
        top: bottom + box.right - left,
      });
  }
}

function angleFrom(angle: number, quarter: Quarter): number {
  const turned = angle - 90 * quarter;
  return turned <= -180 ? turned + 360 : turned;
}
