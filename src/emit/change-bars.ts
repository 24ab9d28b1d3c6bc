import type { Layout } from '../model/index.js';

/** What stands in the outer margin of a page, in points from its top: bars beside lines, signs where something is gone. */
export interface MarginBars {
  readonly bars: readonly (readonly [top: number, bottom: number])[];
  readonly cuts: readonly number[];
}

/** Share of the type size that a line has above and below its baseline. */
const line = { above: 0.9, below: 0.34 };
/** Lines no further apart than this have one bar. */
const closest = 6;

/** Bars and signs of each page, by its number, where there are any. */
export function changeBars({ changes, changedBlocks }: Layout, textTop: number, textBottom: number): Readonly<Record<string, MarginBars>> {
  const bars = new Map<number, [number, number][]>();
  const cuts = new Map<number, Set<number>>();
  const bar = (page: number, top: number, bottom: number) => bars.set(page, [...(bars.get(page) ?? []), [top, bottom]]);
  for (const { kind, page, y, size } of changes) {
    const [top, bottom] = [y - size * line.above, y + size * line.below];
    if (kind === 'words') bar(page, top, bottom);
    else cuts.set(page, (cuts.get(page) ?? new Set()).add(rounded(kind === 'before' ? top : bottom)));
  }
  for (const { fromPage, fromY, toPage, toY } of changedBlocks)
    for (let page = fromPage; page <= toPage; page++) bar(page, page === fromPage ? fromY : textTop, page === toPage ? toY : textBottom);
  const pages = [...new Set([...bars.keys(), ...cuts.keys()])].sort((a, b) => a - b);
  return Object.fromEntries(
    pages.map((page) => [String(page), { bars: merged(bars.get(page) ?? []), cuts: [...(cuts.get(page) ?? [])].sort((a, b) => a - b) }]),
  );
}

function merged(bars: readonly (readonly [number, number])[]): MarginBars['bars'] {
  const whole: [number, number][] = [];
  for (const [top, bottom] of bars.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last !== undefined && top - last[1] < closest) last[1] = Math.max(last[1], bottom);
    else whole.push([top, bottom]);
  }
  return whole.map(([top, bottom]) => [rounded(top), rounded(bottom)]);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
