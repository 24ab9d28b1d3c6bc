import type { Check, TextLine } from '../model/index.js';
import { boundsOf } from './paper/bounds-of.js';
import { fewestLastLines } from './thresholds.js';

/** A last page with two lines looks like an accident. */
export const lastPageIsFilled: Check = {
  id: 'last-page-is-filled',
  claim: `The last page holds at least ${fewestLastLines} lines`,
  severity: 'warning',
  needs: 'file',
  *run(_, { pages }) {
    const last = pages.at(-1);
    if (last === undefined || last.images.some(({ artifact }) => !artifact)) return;
    const lines = last.lines.filter(({ artifact }) => !artifact);
    const count = countLines(lines);
    if (count >= fewestLastLines) return;
    const box = boundsOf(lines.map((line) => line.box));
    yield {
      message: `Unexpected last page of ${count} ${count === 1 ? 'line' : 'lines'}, expected at least ${fewestLastLines}`,
      hint: 'Shorten the text by that much, or say more: the last page then has company.',
      paper: { page: last.number, ...(box === undefined ? {} : { box }) },
    };
  },
};

/** Text side by side on one height is one line. */
function countLines(lines: readonly TextLine[]): number {
  const sorted = [...lines].sort((a, b) => b.baseline - a.baseline);
  let count = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const { baseline, size } of sorted) {
    if (last - baseline < size / 2) continue;
    count += 1;
    last = baseline;
  }
  return count;
}
