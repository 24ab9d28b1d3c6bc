import type { Check, PageFacts, Problem } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { figureContent } from './paper/figure-content.js';
import { onceForPages } from './paper/once-for-pages.js';
import { runText } from './paper/run-text.js';
import { sourceFinder } from './paper/source-finder.js';
import { mostSlant } from './thresholds.js';

/** A page that must be turned to be read is read by nobody; what is drawn in a picture may stand as it likes. */
export const textStandsUpright: Check = {
  id: 'text-stands-upright',
  claim: 'All text of a page, but for that of pictures, runs from side to side as the page lies',
  severity: 'error',
  needs: 'file',
  *run(promised, found) {
    const sourceOf = sourceFinder(promised);
    const figures = figureContent(found);
    yield* onceForPages(found.pages.flatMap(wholePage));
    for (const page of found.pages) {
      let last: number | undefined;
      for (const run of page.runs) {
        const { angle, visible, artifact, contentId, box } = run;
        const isDrawn = contentId !== undefined && figures.get(page.number)?.has(contentId) === true;
        if (!visible || artifact || isDrawn || Math.abs(angle) <= mostSlant) {
          last = undefined;
          continue;
        }
        // A passage of several pieces is one problem.
        const goesOn = last !== undefined && Math.abs(last - Math.abs(angle)) <= mostSlant;
        last = Math.abs(angle);
        if (goesOn) continue;
        const text = runText(page, run).trim();
        const source = sourceOf(text);
        yield {
          message: `Unexpected text turned by ${Math.round(Math.abs(angle))}° (“${beginningOf(text)}”), expected it upright`,
          hint: 'In a template of your own turn whole pages, not their text; else report it with the article.',
          paper: { page: page.number, box },
          ...(source === undefined ? {} : { source }),
        };
      }
    }
  },
};

function wholePage({ number, turned }: PageFacts): Problem | readonly Problem[] {
  if (turned === undefined) return [];
  return {
    message: `Unexpected turn by ${turned}° of all that stands on the sheet, expected it upright`,
    hint: 'Build the file again: a program has turned what it found on the page.',
    paper: { page: number },
  };
}
