import type { Layout } from '../model/index.js';

/** Pages of a part that is set by itself: `from` and `to` in its own numbers, and how many more pages stand before it in the whole. */
export interface PartOfLayout {
  readonly layout: Layout;
  readonly from: number;
  readonly to: number;
  readonly before: number;
}

/** A layout with what stands on some of its pages as a part of it was set anew: marks, blocks on the full width, pages that are turned. */
export function layoutWithPart(whole: Layout, { layout: part, from, to, before }: PartOfLayout): Layout {
  const isIn = (page: number) => page >= from && page <= to;
  const isOut = (page: number) => !isIn(page - before);
  return {
    ...whole,
    headings: [
      ...whole.headings.filter(({ page }) => isOut(page)),
      ...part.headings.filter(({ page }) => isIn(page)).map((heading) => ({ ...heading, page: heading.page + before })),
    ].sort((a, b) => a.page - b.page || a.y - b.y),
    marks: [
      ...whole.marks.filter(({ page }) => isOut(page)),
      ...part.marks.filter(({ page }) => isIn(page)).map((mark) => ({ ...mark, page: mark.page + before })),
    ],
    wide: [
      ...whole.wide.filter(({ fromPage, toPage }) => isOut(fromPage) || isOut(toPage)),
      ...part.wide
        .filter(({ fromPage, toPage }) => isIn(fromPage) || isIn(toPage))
        .map((block) => ({ ...block, fromPage: block.fromPage + before, toPage: block.toPage + before })),
    ],
    across: [...whole.across.filter(isOut), ...part.across.filter(isIn).map((page) => page + before)].sort((a, b) => a - b),
  };
}
