import type { Layout, PrintBlock } from '../model/index.js';
import type { LineRange } from './changed-lines.js';

/** A piece of a body with the pages that it fills, by where an earlier state of it came to stand. */
export interface PartAround {
  readonly blocks: readonly PrintBlock[];
  /** The heading that it begins with; absent where it begins with the article. */
  readonly begin?: PlacedHeading;
}

/** A heading of the body that stood on this page, `y` points from its top. */
export interface PlacedHeading {
  readonly id: string;
  readonly index: number;
  readonly line: number;
  readonly page: number;
  readonly y: number;
}

/** More pages than this take too long to be set before all others. */
const mostPages = 24;
/** Near the beginning, page one and what follows it is set along. */
const nearFront = 3;

/**
 * The piece of a body that fills the pages on which these lines of the article have changed: from a heading on a page before to one
 * that leaves a page between. Undefined where no such headings are near, as among the notes.
 */
export function partAround(lines: LineRange, body: readonly PrintBlock[], { headings }: Pick<Layout, 'headings'>): PartAround | undefined {
  const places = new Map(headings.map((heading) => [heading.id, heading]));
  const placed = body.flatMap((block, index): readonly PlacedHeading[] => {
    if (block.kind !== 'heading') return [];
    const place = places.get(block.id);
    return place === undefined ? [] : [{ ...place, index, line: block.place.line }];
  });
  const before = placed.findLast(({ line }) => line < lines.from);
  const behind = placed.find(({ line }) => line > lines.to);
  const end = behind && placed.find(({ index, page }) => index >= behind.index && page >= behind.page + 2);
  if (end === undefined) return undefined;
  const begin = placed.findLast(({ index, page }) => before !== undefined && index <= before.index && page < before.page);
  const isFront = begin === undefined || begin.page < nearFront;
  if (end.page - (isFront ? 1 : begin.page) > mostPages) return undefined;
  return isFront ? { blocks: body.slice(0, end.index) } : { blocks: body.slice(begin.index, end.index), begin };
}
