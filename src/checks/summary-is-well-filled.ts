import type { Check } from '../model/index.js';
import { pageFrame } from './paper/page-frame.js';
import { emptySummaryShare } from './thresholds.js';

/** A summary that has page one to itself fills it. */
export const summaryIsWellFilled: Check = {
  id: 'summary-is-well-filled',
  claim: 'No more than a quarter of the summary page is empty',
  severity: 'warning',
  needs: 'article',
  *run({ briefing, sheet, article }, { pages: [first] }) {
    if (first === undefined || briefing.summary.runsOn || briefing.summary.parts.length === 0) return;
    const { block } = pageFrame(sheet, first);
    const painted = [...first.lines, ...first.images].filter(({ artifact }) => !artifact).map(({ box }) => box.bottom);
    const lowest = Math.min(block.top, ...painted);
    const empty = (lowest - block.bottom) / (block.top - block.bottom);
    if (empty <= emptySummaryShare) return;
    const source = article.frontMatter.places.summary;
    yield {
      message: `Unexpected summary page that is ${Math.ceil(empty * 100)} % empty, expected at most ${emptySummaryShare * 100} %`,
      hint: 'Add what is missing: a judgement, what is known and how firmly, what to watch.',
      paper: { page: first.number, box: { ...block, top: lowest } },
      ...(source === undefined ? {} : { source }),
    };
  },
};
