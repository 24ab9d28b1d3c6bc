import { pageGeometry, points } from '../emit/page-geometry.js';
import type { BuildOptions, PageFacts, Paper, PdfFacts } from '../model/index.js';

/** Points that a sheet may be off. */
const tolerance = 2;
/** Least type size of a body in large print, in points: 14, less what a file rounds off. */
const largeBody = 13.9;
/** Share of the characters that headings never come to. */
const bodyShare = 0.2;

/** What the pages themselves tell of how they were built, before what the project says. */
export type PrintedOptions = Pick<BuildOptions, 'paper' | 'singleSided' | 'largePrint' | 'draft' | 'changeBars'>;

/** Paper, size of type and margins as the pages show them; on a sheet of no known measure margins tell nothing. */
export function optionsOnPaper({ pages }: PdfFacts): PrintedOptions {
  const upright = pages.filter(({ mediaBox: { left, right, bottom, top } }) => right - left <= top - bottom);
  const paper = (['a4', 'letter'] as const).find((name) => upright.some((page) => isOf(page, name)));
  const largePrint = shareOfLarge(pages) > bodyShare;
  if (paper === undefined) return { largePrint };
  return { paper, singleSided: offMargins(upright, paper, true) < offMargins(upright, paper, false), largePrint };
}

function isOf({ mediaBox }: PageFacts, paper: Paper): boolean {
  const { width, height } = pageGeometry(paper, {});
  const off = [mediaBox.right - mediaBox.left - points(width), mediaBox.top - mediaBox.bottom - points(height)];
  return off.every((distance) => Math.abs(distance) < tolerance);
}

/** Share of the characters of the text that are set in the body of large print or larger. */
function shareOfLarge(pages: readonly PageFacts[]): number {
  const runs = pages.flatMap((page) => page.runs.filter(({ artifact }) => !artifact));
  const count = (some: typeof runs) => some.reduce((sum, { from, to }) => sum + to - from, 0);
  return count(runs.filter(({ size }) => size >= largeBody)) / Math.max(1, count(runs));
}

/** Points by which the text begins beside the left margin, on odd and even pages taken together. */
function offMargins(pages: readonly PageFacts[], paper: Paper, singleSided: boolean): number {
  const { left, right } = pageGeometry(paper, { singleSided });
  const off = [0, 1].map((odd) => {
    const begins = pages.flatMap((page) =>
      page.number % 2 === odd ? page.lines.filter(({ artifact }) => !artifact).map(({ box }) => box.left - page.mediaBox.left) : [],
    );
    return begins.length === 0 ? 0 : Math.abs(mostCommon(begins) - points(odd === 1 ? left : right));
  });
  return off.reduce((sum, one) => sum + one, 0);
}

/** Where most lines begin, to a point. */
function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values.map(Math.round)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
