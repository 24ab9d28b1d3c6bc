import { type Box, meet, type PageFacts, type TextRun } from '../../model/index.js';
import type { Ground } from './colour-beneath.js';

/** Of a glyph so much must show. */
const leastShown = 0.7;
/** Glyphs as high as this, in ems, are more than a stop or a dash, which any line through a word would cover. */
const letterHeight = 0.35;

/** Whether something lies upon a glyph of the run: a fill, a picture, or a thick line through it. */
export function isCovered({ layers, lines }: Ground, page: PageFacts, run: TextRun): boolean {
  const above = layers.filter((layer) => layer.order > run.order && (layer.fill?.[3] ?? 255) > 0 && meet(layer.box, run.box));
  const strokes = lines.filter(({ order, box }) => order > run.order && meet(box, run.box));
  if (above.length === 0 && strokes.length === 0) return false;
  return glyphs(page, run).some(
    (glyph) =>
      above.some(({ box, isExact }) => holds(box, middle(glyph)) || (isExact && shared(box, glyph) > 1 - leastShown)) ||
      (glyph.top - glyph.bottom >= letterHeight * run.size && strokes.some(({ box }) => shared(box, glyph) > 1 - leastShown)),
  );
}

/** Whether a clipping path cuts off a glyph of the run. */
export function isCutOff(page: PageFacts, run: TextRun): boolean {
  const { clip } = run;
  return clip !== undefined && glyphs(page, run).some((glyph) => shared(clip, glyph) < leastShown);
}

/** The outlines of glyphs that have ink. */
function glyphs({ characters: { ink } }: PageFacts, { from, to }: TextRun): readonly Box[] {
  const found: Box[] = [];
  for (let at = 4 * from; at < 4 * to; at += 4) {
    const [left = 0, bottom = 0, right = 0, top = 0] = ink.subarray(at, at + 4);
    if (right > left && top > bottom) found.push({ left, bottom, right, top });
  }
  return found;
}

/** The part of a glyph that lies in a box, 0 to 1. */
function shared(box: Box, glyph: Box): number {
  const width = Math.min(box.right, glyph.right) - Math.max(box.left, glyph.left);
  const height = Math.min(box.top, glyph.top) - Math.max(box.bottom, glyph.bottom);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / ((glyph.right - glyph.left) * (glyph.top - glyph.bottom));
}

function middle({ left, bottom, right, top }: Box): readonly [number, number] {
  return [(left + right) / 2, (bottom + top) / 2];
}

function holds({ left, bottom, right, top }: Box, [x, y]: readonly [number, number]): boolean {
  return x > left && x < right && y > bottom && y < top;
}
