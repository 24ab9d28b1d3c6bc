import type { Check } from '../model/index.js';
import { groupMarks } from './paper/group-marks.js';
import { promisedMarks } from './paper/promised-marks.js';
import { readPaper } from './paper/read-paper.js';

/** A mark that has changed its number sends the reader to another source, and nothing else would tell. */
export const marksSurvive: Check = {
  id: 'marks-survive',
  claim: 'Each note is marked in the text as often as the article cites it there',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const { briefing } = promised;
    const { marks } = readPaper(promised, found);
    // Page one may leave parts out; where it is the summary's alone, the text is what stands behind it.
    const from = briefing.summary.runsOn ? 1 : 2;
    const printed = groupMarks(
      marks.filter(({ page }) => page >= from),
      'number',
    );
    const expected = promisedMarks(briefing);
    for (const { number, citedAt } of briefing.endnotes) {
      const own = printed.get(number) ?? [];
      const wanted = expected.get(number) ?? 0;
      const isMore = own.length > wanted;
      if (own.length === wanted || (isMore && briefing.summary.runsOn)) continue;
      const at = own.at(-1)?.link.places[0];
      yield {
        message: `Unexpected ${own.length} marks of note ${number} in the text, expected ${wanted}`,
        hint: 'Build the briefing again; a template must print every mark where it stands',
        ...(citedAt[0] === undefined ? {} : { source: citedAt[0] }),
        ...(at === undefined ? {} : { paper: at }),
      };
    }
  },
};
