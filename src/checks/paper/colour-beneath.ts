import type { Box, Colour, PageFacts, PdfFacts, TextRun } from '../../model/index.js';
import { overlay } from './contrast-ratio.js';
import { figureContent } from './figure-content.js';

/** What is painted on a page beneath its text. */
export interface Ground {
  /** Fills and pictures in the order of painting; a picture has no fill. */
  readonly layers: readonly Layer[];
  /** Marked contents of figures. */
  readonly figures: ReadonlySet<number>;
}

interface Layer {
  readonly order: number;
  readonly box: Box;
  readonly fill?: Colour;
}

const white: Colour = [255, 255, 255, 255];

const none: ReadonlySet<number> = new Set();

/** Gathers the fills and pictures of a page. */
export function groundOf(found: PdfFacts, { number, paths, images }: PageFacts): Ground {
  const figures = figureContent(found).get(number) ?? none;
  const fills = paths.flatMap(({ order, box, fill, contentId }): readonly Layer[] => {
    if (contentId !== undefined && figures.has(contentId)) return [{ order, box }];
    return fill === undefined ? [] : [{ order, box, fill }];
  });
  const pictures = images.map(({ order, box }): Layer => ({ order, box }));
  return { layers: [...fills, ...pictures].sort((a, b) => a.order - b.order), figures };
}

/** The colours that lie beneath the glyphs of a run; over a picture there is none to name. */
export function colourBeneath({ layers }: Ground, page: PageFacts, run: TextRun): readonly Colour[] {
  const near = layers.filter((layer) => layer.order < run.order && meets(layer.box, run.box));
  if (near.length === 0) return [white];
  const colours = new Map<string, Colour>();
  for (const [x, y] of glyphMiddles(page, run)) {
    let colour: Colour | undefined = white;
    for (const { box: area, fill } of near) {
      if (x < area.left || x > area.right || y < area.bottom || y > area.top) continue;
      if (fill === undefined) colour = undefined;
      else if (fill[3] === 255) colour = fill;
      else if (colour !== undefined) colour = overlay(fill, colour);
    }
    if (colour !== undefined) colours.set(colour.join(), colour);
  }
  return [...colours.values()];
}

/** Whether something lies upon a glyph of the run. */
export function isCovered({ layers }: Ground, page: PageFacts, run: TextRun): boolean {
  const above = layers.filter((layer) => layer.order > run.order && (layer.fill?.[3] ?? 255) > 0 && meets(layer.box, run.box));
  if (above.length === 0) return false;
  return glyphMiddles(page, run).some(([x, y]) => above.some(({ box }) => x > box.left && x < box.right && y > box.bottom && y < box.top));
}

/** The middles of the glyphs that have ink. */
function glyphMiddles({ characters: { ink } }: PageFacts, { from, to }: TextRun): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (let at = 4 * from; at < 4 * to; at += 4) {
    const [left = 0, bottom = 0, right = 0, top = 0] = ink.subarray(at, at + 4);
    if (right > left && top > bottom) points.push([(left + right) / 2, (bottom + top) / 2]);
  }
  return points;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.bottom < b.top && a.top > b.bottom;
}
