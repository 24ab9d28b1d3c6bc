import type { Check } from '../model/index.js';
import { groundOf } from './paper/colour-beneath.js';
import { isCovered, isCutOff } from './paper/hidden-glyphs.js';
import { runText } from './paper/run-text.js';

/** What a reader’s software copies or says aloud must stand on paper as well. */
export const textIsSeen: Check = {
  id: 'text-is-seen',
  claim: 'All text has ink, nothing lies upon it, and none is cut off',
  severity: 'error',
  needs: 'file',
  *run(_, found) {
    for (const page of found.pages) {
      const ground = groundOf(found, page);
      let last = -2;
      for (const [order, run] of page.runs.entries()) {
        if (run.contentId !== undefined && ground.figures.has(run.contentId)) continue;
        const why = !run.visible
          ? 'invisible text'
          : isCutOff(page, run)
            ? 'clipping of'
            : isCovered(ground, page, run)
              ? 'shape over'
              : undefined;
        if (why === undefined) continue;
        const words = runText(page, run).trim();
        if (words === '') continue;
        const goesOn = last === order - 1;
        last = order;
        // A passage is one problem, however many text objects it is made of.
        if (goesOn) continue;
        yield {
          message: `Unexpected ${why} “${words}”, expected it to be seen`,
          hint: 'Build the briefing again; something has changed its pages since.',
          paper: { page: page.number, box: run.box },
        };
      }
    }
  },
};
