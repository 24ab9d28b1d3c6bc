import { type Box, type Colour, meet, type PageFacts, type PdfFacts, type TextRun } from '../../model/index.js';
import { overlay } from './contrast-ratio.js';
import { figureContent } from './figure-content.js';

/** What is painted on a page beneath its text. */
export interface Ground {
  /** Fills and pictures in the order of painting; a picture has no fill. */
  readonly layers: readonly Layer[];
  /** Level and upright lines with the places that they take. */
  readonly lines: readonly { readonly order: number; readonly box: Box }[];
  /** Marked contents of figures. */
  readonly figures: ReadonlySet<number>;
}

interface Layer {
  readonly order: number;
  readonly box: Box;
  readonly fill?: Colour;
  /** It fills its box. */
  readonly isExact: boolean;
}

const white: Colour = [255, 255, 255, 255];

const none: ReadonlySet<number> = new Set();

const known = new WeakMap<PageFacts, Ground>();

/** Gathers the fills and pictures of a page, once for all checks. */
export function groundOf(found: PdfFacts, page: PageFacts): Ground {
  const ground = known.get(page) ?? gathered(found, page);
  known.set(page, ground);
  return ground;
}

function gathered(found: PdfFacts, { number, paths, images }: PageFacts): Ground {
  const figures = figureContent(found).get(number) ?? none;
  const fills = paths.flatMap(({ order, kind, box, fill, contentId }): readonly Layer[] => {
    if (contentId !== undefined && figures.has(contentId)) return [{ order, box, isExact: false }];
    return fill === undefined ? [] : [{ order, box, fill, isExact: kind === 'rectangle' }];
  });
  const pictures = images.map(({ order, box }): Layer => ({ order, box, isExact: true }));
  return { layers: [...fills, ...pictures].sort((a, b) => a.order - b.order), lines: linesOf(paths), figures };
}

function linesOf(paths: PageFacts['paths']): Ground['lines'] {
  return paths.flatMap(({ kind, order, box: { left, bottom, right, top }, stroke }) => {
    if (kind !== 'line' || stroke === undefined || stroke.colour[3] === 0 || Math.min(right - left, top - bottom) > 0.1) return [];
    const half = stroke.width / 2;
    const isLevel = right - left > top - bottom;
    const box = isLevel ? { left, right, bottom: bottom - half, top: top + half } : { left: left - half, right: right + half, bottom, top };
    return [{ order, box }];
  });
}

/** The colours that lie beneath the glyphs of a run; over a picture there is none to name. */
export function colourBeneath({ layers }: Ground, page: PageFacts, run: TextRun): readonly Colour[] {
  const near = layers.filter((layer) => layer.order < run.order && meet(layer.box, run.box));
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

/** The middles of the glyphs that have ink. */
function glyphMiddles({ characters: { ink } }: PageFacts, { from, to }: TextRun): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (let at = 4 * from; at < 4 * to; at += 4) {
    const [left = 0, bottom = 0, right = 0, top = 0] = ink.subarray(at, at + 4);
    if (right > left && top > bottom) points.push([(left + right) / 2, (bottom + top) / 2]);
  }
  return points;
}
