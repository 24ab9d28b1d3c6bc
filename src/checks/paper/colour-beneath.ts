import type { Box, Colour, PageFacts, TextRun } from '../../model/index.js';
import { overlay } from './contrast-ratio.js';

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

/** Gathers the fills and pictures of a page. */
export function groundOf({ paths, images }: PageFacts, figures: ReadonlySet<number> = new Set()): Ground {
  const fills = paths.flatMap(({ order, box, fill, contentId }): readonly Layer[] => {
    if (contentId !== undefined && figures.has(contentId)) return [{ order, box }];
    return fill === undefined ? [] : [{ order, box, fill }];
  });
  const pictures = images.map(({ order, box }): Layer => ({ order, box }));
  return { layers: [...fills, ...pictures].sort((a, b) => a.order - b.order), figures };
}

/** The colours that lie beneath the points of a run; over a picture there is none to name. */
export function colourBeneath(
  { layers }: Ground,
  { order, box }: TextRun,
  points: readonly (readonly [number, number])[],
): readonly Colour[] {
  if (points.length === 0) return [];
  const near = layers.filter((layer) => layer.order < order && meets(layer.box, box));
  if (near.length === 0) return [white];
  const colours = new Map<string, Colour>();
  for (const [x, y] of points) {
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

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.bottom < b.top && a.top > b.bottom;
}
