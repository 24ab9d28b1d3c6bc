import type { Box, Check, Colour, FontFacts, PageFacts, Problem, TextRun } from '../model/index.js';
import { colourBeneath, type Ground, groundOf } from './paper/colour-beneath.js';
import { contrastRatio, overlay } from './paper/contrast-ratio.js';
import { figureContent } from './paper/figure-content.js';
import { runText } from './paper/run-text.js';
import { boldWeight, largeBoldSize, largeSize, leastContrast, leastLargeContrast } from './thresholds.js';

/** Pale text is lost on a poor printer, on a copy, and to poor eyes. */
export const contrast: Check = {
  id: 'contrast',
  claim: `Text stands out from what lies beneath it by ${leastContrast}:1, large text by ${leastLargeContrast}:1`,
  severity: 'error',
  needs: 'file',
  *run(_, found) {
    const figures = figureContent(found);
    for (const page of found.pages) {
      const ground = groundOf(page, figures.get(page.number));
      yield* paleText(page, found.fonts, ground);
      yield* hiddenText(page, ground);
    }
  },
};

interface Pale {
  readonly ratio: number;
  readonly least: number;
  readonly text: Colour;
  readonly ground: Colour;
}

function* paleText(page: PageFacts, fonts: readonly FontFacts[], ground: Ground): Generator<Problem> {
  let last: { readonly shown: string; readonly order: number } | undefined;
  for (const [order, run] of page.runs.entries()) {
    if (!run.visible || (run.contentId !== undefined && ground.figures.has(run.contentId))) continue;
    const words = runText(page, run).trim();
    const pale = words === '' ? undefined : palest(page, run, fonts[run.font]?.weight ?? 400, ground);
    if (pale === undefined) continue;
    const shown = `${pale.text} ${pale.ground}`;
    // A passage is one problem, however many text objects it is made of.
    const goesOn = last?.shown === shown && last.order === order - 1;
    last = { shown, order };
    if (goesOn) continue;
    yield {
      message: `Unexpected contrast of ${(Math.floor(pale.ratio * 10) / 10).toFixed(1)}:1 in “${words}” (${hex(pale.text)} on ${hex(pale.ground)}), expected at least ${pale.least}:1`,
      hint: 'Take a darker colour for the text in the template, or a lighter one beneath it',
      paper: { page: page.number, box: run.box },
    };
  }
}

/** Text that no ink shows, or that something painted later lies upon. */
function* hiddenText(page: PageFacts, { layers, figures }: Ground): Generator<Problem> {
  let last = -2;
  for (const [order, run] of page.runs.entries()) {
    if (run.contentId !== undefined && figures.has(run.contentId)) continue;
    const words = runText(page, run).trim();
    if (words === '') continue;
    const above = layers.filter((layer) => layer.order > run.order && (layer.fill === undefined || layer.fill[3] > 0));
    const isHidden =
      !run.visible ||
      middles(page, run).some(([x, y]) => above.some(({ box }) => x > box.left && x < box.right && y > box.bottom && y < box.top));
    if (!isHidden) continue;
    const goesOn = last === order - 1;
    last = order;
    if (goesOn) continue;
    yield {
      message: `Unexpected ${run.visible ? 'shape over' : 'invisible text'} “${words}”, expected it to be seen`,
      hint: 'Build the briefing again; something has changed its pages since',
      paper: { page: page.number, box: run.box },
    };
  }
}

/** The worst contrast under the characters of a run, where it is too low. */
function palest(page: PageFacts, run: TextRun, weight: number, ground: Ground): Pale | undefined {
  const isLarge = run.size >= largeSize || (run.size >= largeBoldSize && weight >= boldWeight);
  const least = isLarge ? leastLargeContrast : leastContrast;
  let worst: Pale | undefined;
  for (const beneath of colourBeneath(ground, run, middles(page, run))) {
    const text = overlay(run.colour, beneath);
    const ratio = contrastRatio(text, beneath);
    if (ratio < least && ratio < (worst?.ratio ?? Infinity)) worst = { ratio, least, text, ground: beneath };
  }
  return worst;
}

/** The middles of the glyphs that have ink. */
function middles({ characters: { ink } }: PageFacts, { from, to }: TextRun): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (let at = from; at < to; at++) {
    const { left, bottom, right, top } = inkBox(ink, at);
    if (right > left && top > bottom) points.push([(left + right) / 2, (bottom + top) / 2]);
  }
  return points;
}

function inkBox(ink: Float32Array, at: number): Box {
  return { left: ink[4 * at] ?? 0, bottom: ink[4 * at + 1] ?? 0, right: ink[4 * at + 2] ?? 0, top: ink[4 * at + 3] ?? 0 };
}

function hex([red, green, blue]: Colour): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
