import type { Box, Check, Colour, FontFacts, PageFacts, Problem, TextRun } from '../model/index.js';
import { colourBeneath, type Ground, groundOf } from './paper/colour-beneath.js';
import { contrastRatio, overlay } from './paper/contrast-ratio.js';
import { runText } from './paper/run-text.js';
import { boldWeight, largeBoldSize, largeSize, leastContrast, leastLargeContrast } from './thresholds.js';

/** Pale text is lost on a poor printer, on a copy, and to poor eyes. */
export const contrast: Check = {
  id: 'contrast',
  claim: `Text stands out from what lies beneath it by ${leastContrast}:1, large text by ${leastLargeContrast}:1`,
  severity: 'error',
  needs: 'file',
  *run(_, found) {
    const passages = new Map<string, Passage[]>();
    for (const page of found.pages) {
      for (const passage of paleText(page, found.fonts, groundOf(found, page))) {
        passages.set(passage.colours, [...(passages.get(passage.colours) ?? []), passage]);
      }
    }
    // One colour of a template is one mistake, on however many pages it is printed.
    for (const [first, ...more] of passages.values()) if (first !== undefined) yield problem(first, more);
  },
};

/** Text that is too pale, as one text object after another in the same colours. */
interface Passage {
  readonly pale: Pale;
  readonly words: string;
  /** Of text and ground, to tell passages of one cause. */
  readonly colours: string;
  readonly page: number;
  readonly box: Box;
}

interface Pale {
  readonly ratio: number;
  readonly least: number;
  readonly text: Colour;
  readonly ground: Colour;
}

function* paleText(page: PageFacts, fonts: readonly FontFacts[], ground: Ground): Generator<Passage> {
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
    yield { pale, words, colours: shown, page: page.number, box: run.box };
  }
}

function problem({ pale, words, page, box }: Passage, more: readonly Passage[]): Problem {
  const ratio = (Math.floor(pale.ratio * 10) / 10).toFixed(1);
  const pages = [...new Set(more.map((passage) => passage.page))];
  const elsewhere =
    more.length === 0 ? '' : `; the same in ${more.length} more passage${more.length === 1 ? '' : 's'}, on p. ${pages.join(', ')}`;
  return {
    message: `Unexpected contrast of ${ratio}:1 in “${words}” (${hex(pale.text)} on ${hex(pale.ground)}), expected at least ${pale.least}:1${elsewhere}`,
    hint: 'Take a darker colour for the text in the template, or a lighter one beneath it.',
    paper: { page, box },
  };
}

/** The worst contrast under the characters of a run, where it is too low. */
function palest(page: PageFacts, run: TextRun, weight: number, ground: Ground): Pale | undefined {
  const isLarge = run.size >= largeSize || (run.size >= largeBoldSize && weight >= boldWeight);
  const least = isLarge ? leastLargeContrast : leastContrast;
  let worst: Pale | undefined;
  for (const beneath of colourBeneath(ground, page, run)) {
    const text = overlay(run.colour, beneath);
    const ratio = contrastRatio(text, beneath);
    if (ratio < least && ratio < (worst?.ratio ?? Infinity)) worst = { ratio, least, text, ground: beneath };
  }
  return worst;
}

function hex([red, green, blue]: Colour): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
