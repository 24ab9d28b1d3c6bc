import type { Layout } from '../model/index.js';

/** What stands in a margin, in points from the page's top: bars beside lines, signs where something is gone. */
interface MarginSigns {
  readonly bars: readonly (readonly [top: number, bottom: number])[];
  readonly cuts: readonly number[];
}

/** What stands in the outer margin of a page, and beside the left one of two columns. */
export interface MarginBars extends MarginSigns {
  readonly left?: MarginSigns;
}

/** Share of the type size that a line has above and below its baseline. */
const line = { above: 0.9, below: 0.34 };
/** Lines no further apart than this have one bar. */
const closest = 6;

/** Bars and signs of each page, by its number, where there are any. */
export function changeBars({ changes, changedBlocks }: Layout, textTop: number, textBottom: number): Readonly<Record<string, MarginBars>> {
  const [outer, left] = [new PageSigns(), new PageSigns()];
  for (const { kind, page, y, size, inLeftColumn } of changes) {
    const [top, bottom] = [y - size * line.above, y + size * line.below];
    const side = inLeftColumn ? left : outer;
    if (kind === 'words' || kind === 'repeated') side.bar(page, top, bottom);
    else if (kind !== 'page') side.cut(page, kind === 'before' ? top : bottom);
  }
  for (const { fromPage, fromY, toPage, toY } of changedBlocks)
    for (let page = fromPage; page <= toPage; page++)
      outer.bar(page, page === fromPage ? fromY : textTop, page === toPage ? toY : textBottom);
  const pages = [...new Set([...outer.pages(), ...left.pages()])].sort((a, b) => a - b);
  return Object.fromEntries(
    pages.map((page) => [String(page), { ...outer.on(page), ...(left.pages().includes(page) ? { left: left.on(page) } : {}) }]),
  );
}

/** Signs of one side, by their pages. */
class PageSigns {
  private readonly bars = new Map<number, [number, number][]>();
  private readonly cuts = new Map<number, Set<number>>();

  bar(page: number, top: number, bottom: number): void {
    this.bars.set(page, [...(this.bars.get(page) ?? []), [top, bottom]]);
  }

  cut(page: number, y: number): void {
    this.cuts.set(page, (this.cuts.get(page) ?? new Set()).add(rounded(y)));
  }

  pages(): readonly number[] {
    return [...this.bars.keys(), ...this.cuts.keys()];
  }

  on(page: number): MarginSigns {
    return { bars: merged(this.bars.get(page) ?? []), cuts: [...(this.cuts.get(page) ?? [])].sort((a, b) => a - b) };
  }
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
