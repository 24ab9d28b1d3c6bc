import { type Check, type PageFacts, type Promised, plainText, type SourcePlace } from '../model/index.js';
import { foldText } from './paper/fold-text.js';
import { isTurned } from './paper/is-turned.js';
import { pageFrame } from './paper/page-frame.js';
import { largestGap } from './thresholds.js';

/** A table on a page of its own ends the page before it, wherever the text is. */
export const turnedPageLeavesNoGap: Check = {
  id: 'turned-page-leaves-no-gap',
  claim: `The page before one that is turned is at least ${100 - 100 * largestGap} % full`,
  severity: 'warning',
  needs: 'article',
  *run(promised, { pages }) {
    for (const [index, page] of pages.entries()) {
      const before = pages[index - 1];
      // Page one is a page of its own where a summary stands on it.
      if (before === undefined || !isTurned(page) || isTurned(before) || (index === 1 && promised.briefing.summary.parts.length > 0))
        continue;
      const gap = emptyShare(promised, before);
      if (gap <= largestGap) continue;
      const source = tableOn(page, promised);
      yield {
        message: `Page ${before.number} is ${Math.round(100 * gap)} % empty, since the table behind it stands across on a page of its own`,
        hint: 'Move the table to the end of its section, give it fewer columns, or split it: upright it stands within the text.',
        ...(source === undefined ? {} : { source }),
        paper: { page: before.number },
      };
    }
  },
};

/** The share of a page’s height that is empty below its last line or picture. */
function emptyShare({ sheet }: Promised, page: PageFacts): number {
  const { block } = pageFrame(sheet, page);
  const own = [...page.lines, ...page.images].filter(({ artifact }) => !artifact).map(({ box }) => box.bottom);
  const end = Math.min(block.top, ...own);
  return Math.max(0, end - block.bottom) / (block.top - block.bottom);
}

/** The first table of the article whose head stands on this page. */
function tableOn({ lines }: PageFacts, { briefing }: Promised): SourcePlace | undefined {
  const text = foldText(lines.map((line) => line.text).join(''));
  for (const block of briefing.body) {
    if (block.kind !== 'table') continue;
    const heads = block.header.map(({ children }) => foldText(plainText(children))).filter(Boolean);
    if (heads.length > 0 && heads.every((head) => text.includes(head))) return block.place;
  }
  return undefined;
}
