import { leastScale } from '../checks/thresholds.js';
import type { PageFacts, PageMove, PdfFacts } from '../model/index.js';

/** Pages with fewer letters than this say nothing sure of where they lie. */
const fewest = 20;
/** A move by fewer points nobody sees. */
const unseenMove = 0.5;
/** Every so many letters one is asked whether it lies where it should by the others. */
const sample = 29;

/** By page, how all that stands on it lies elsewhere than on the same page as it is built now. Pages whose letters differ, or do not lie alike, are none of these. */
export function movedPages(found: PdfFacts, built: PdfFacts): ReadonlyMap<number, PageMove> {
  const moves = new Map<number, PageMove>();
  for (const page of found.pages) {
    const own = built.pages[page.number - 1];
    const move = own === undefined || page.rotation !== own.rotation ? undefined : moveOf(page, own, found.fromRight);
    if (move !== undefined) moves.set(page.number, move);
  }
  return moves;
}

function moveOf(page: PageFacts, built: PageFacts, fromRight: boolean): PageMove | undefined {
  const [is, was] = [page.characters, built.characters];
  if (is.count !== was.count || is.count < fewest || !is.codes.every((code, at) => code === was.codes[at])) return undefined;
  const [lefts, bottoms] = [column(0, is.loose, was.loose), column(1, is.loose, was.loose)];
  const wide = lefts.high[1] - lefts.low[1];
  const tall = bottoms.high[1] - bottoms.low[1];
  const isWide = wide > tall;
  const scale = isWide ? (lefts.high[0] - lefts.low[0]) / wide : (bottoms.high[0] - bottoms.low[0]) / tall;
  const [across, up] = [lefts.low[0] - scale * lefts.low[1], bottoms.low[0] - scale * bottoms.low[1]];
  const isScaled = Math.abs(scale - 1) > leastScale;
  for (let at = 0; at < is.count; at += sample) {
    const [x, y] = [scale * (was.loose[4 * at] ?? 0) + across, scale * (was.loose[4 * at + 1] ?? 0) + up];
    if (Math.abs((is.loose[4 * at] ?? 0) - x) > 1 || Math.abs((is.loose[4 * at + 1] ?? 0) - y) > 1) return undefined;
  }
  const [edges, ownEdges] = [page.mediaBox, built.mediaBox].map(({ left, right }) => left + right);
  // What is read from right to left was found as in a mirror.
  const onPaper = fromRight ? (edges ?? 0) - scale * (ownEdges ?? 0) - across : across;
  if (!isScaled && Math.max(Math.abs(onPaper), Math.abs(up)) < unseenMove) return undefined;
  const [sheet, own] = [page.mediaBox, built.mediaBox].map(({ left, right }) => right - left);
  return { scale, across: onPaper, up, isOfSheet: isScaled && Math.abs((sheet ?? 0) - scale * (own ?? 0)) < 1 };
}

type Pair = readonly [is: number, was: number];

/** The letters that lie lowest and highest along one direction, where they are and where they were. */
function column(side: 0 | 1, is: Float32Array, was: Float32Array): { readonly low: Pair; readonly high: Pair } {
  let [low, high] = [side as number, side as number];
  for (let at = side as number; at < was.length; at += 4) {
    if ((was[at] ?? 0) < (was[low] ?? 0)) low = at;
    if ((was[at] ?? 0) > (was[high] ?? 0)) high = at;
  }
  return { low: [is[low] ?? 0, was[low] ?? 0], high: [is[high] ?? 0, was[high] ?? 0] };
}
