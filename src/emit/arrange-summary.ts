import { besideArgument, type SummaryPart, type Tightness } from '../model/index.js';
import type { PageGeometry } from './page-geometry.js';

/** Where each part of page one stands. */
export interface SummaryArrangement {
  /** Across the page, under the masthead. */
  readonly top: readonly SummaryPart[];
  readonly left: readonly SummaryPart[];
  readonly right: readonly SummaryPart[];
  /** Across the page, under the columns. */
  readonly below: readonly SummaryPart[];
  /** Widths in millimetres. */
  readonly widths: { readonly left: number; readonly right: number };
  /** Points between the parts, before the print's scale. */
  readonly space: number;
}

/** Space between the parts of page one in points before the print's scale, by tightness. */
const spaces: readonly [number, number, number, number, number, number] = [21, 14, 10.5, 7, 10.5, 4];

/** Width of the right-hand column and the gap before it, in millimetres. */
export const overviewWidth = 50;
const gap = 8;

/** More entries than this do not fit beside the argument: they stand below it, in columns. */
const mostBeside = 24;

/** Whether a table of contents is set across the page. */
export function isAcross(part: Extract<SummaryPart, { kind: 'inside' }>): boolean {
  return part.entries.length > mostBeside;
}

/**
 * Puts the argument on the left, the overviews on the right; a glance with sentences and a long table of contents need the full width.
 * At `beside`, where the right is free, what is known and what to watch go there.
 */
export function arrangeSummary(parts: readonly SummaryPart[], page: PageGeometry, tightness: Tightness): SummaryArrangement {
  const top = parts.filter(({ kind }) => kind === 'bottom-line');
  const argument = parts.filter(({ kind }) => kind === 'section' || kind === 'judgements' || kind === 'known' || kind === 'watch');
  const below = parts.filter(
    (part) =>
      (part.kind === 'glance' && part.rows.some((row) => row.stance === undefined && row.text !== undefined)) ||
      (part.kind === 'inside' && isAcross(part)),
  );
  const overviews = parts.filter((part) => !top.includes(part) && !argument.includes(part) && !below.includes(part));
  const space = spaces[tightness];
  if (argument.length === 0) return { top, left: overviews, right: [], below, widths: { left: page.text, right: 0 }, space };
  const beside = { left: page.full - overviewWidth - gap, right: overviewWidth };
  if (overviews.length > 0) return { top, left: argument, right: overviews, below, widths: beside, space };
  const left = argument.filter(({ kind }) => kind === 'judgements');
  const moved = argument.filter(({ kind }) => kind === 'known' || kind === 'watch');
  return tightness === besideArgument && left.length > 0 && moved.length > 0
    ? { top, left, right: moved, below, widths: beside, space }
    : { top, left: argument, right: [], below, widths: { left: page.text, right: 0 }, space };
}
