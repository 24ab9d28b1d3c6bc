import { type MarkingLines, markingLines } from '../emit/marking-lines.js';
import { type FrontMatter, finding, type Outcome } from '../model/index.js';

/** The marking as it will be printed; one that two lines do not hold is an error. `draft` is the word behind it, in a draft. */
export function settleMarking({ marking, places }: FrontMatter, draft: string | undefined): Outcome<MarkingLines> {
  const set = markingLines(marking, draft);
  if ('lines' in set) return { ok: true, value: set.lines, findings: [] };
  const has = [...(marking ?? '')].length;
  const found = finding('marking-fits', {
    message: `Unexpected marking of ${has} characters, expected no more than two lines hold: about ${set.characters} of these${draft === undefined ? '' : ` with “${draft}” behind them`}`,
    hint: 'Shorten the marking; what explains it can be told in the text.',
    ...(places.marking === undefined ? {} : { source: places.marking }),
  });
  return { ok: false, findings: [found] };
}
