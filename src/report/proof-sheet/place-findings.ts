import type { Box, Finding, ProofPage, ProofSheet } from '../../model/index.js';

/** A finding as the proof sheet shows it: its number, and where it is drawn. */
export interface PlacedFinding {
  /** From 1, in the order of the paper; those without a page come last. */
  readonly number: number;
  readonly finding: Finding;
  /** Absent where the finding has no page, or one that is not there. */
  readonly page?: ProofPage;
  /** Within the page, in hundredths of its width and height from the top left; absent where only the page is known. */
  readonly area?: Area;
  /** Where the number stands: in the margin of the page beside its line, on the box where that reaches into the margin, or at the edge. */
  readonly side: 'left' | 'right' | 'inside' | 'edge';
  /** Numbers that would cover each other stand side by side: its place in that row, from 0. */
  readonly shift: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points by which a box is drawn larger than what it surrounds, and the least it measures. */
const padding = 1.5;
const least = 8;
/** Points of a page's height that a number covers. */
const numberHeight = 18;
/** Hundredths of a page's width: where the left margin ends for numbers, and from where on a box is nearer to the right one. */
export const marginEnds = 9.5;
const rightBegins = 70;

/** Numbers findings in the order of the paper and says where each is drawn. */
export function placeFindings({ findings, pages }: Pick<ProofSheet, 'findings' | 'pages'>): readonly PlacedFinding[] {
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  const drawn = findings
    .map((finding): Drawn => {
      const page = finding.paper === undefined ? undefined : byNumber.get(finding.paper.page);
      const box = page === undefined || finding.paper?.box === undefined ? undefined : within(finding.paper.box, page);
      const area = page === undefined || box === undefined ? undefined : areaOf(box, page);
      return { finding, page, box, area, side: sideOf(area) };
    })
    .sort((a, b) => order(a.page) - order(b.page) || top(b.box) - top(a.box));
  const shifts: number[] = [];
  return drawn.map((own, index) => {
    const taken = new Set(shifts.filter((_, before) => collide(drawn[before], own)));
    let shift = 0;
    while (taken.has(shift)) shift += 1;
    shifts.push(shift);
    const { finding, page, area, side } = own;
    return {
      number: index + 1,
      finding,
      ...(page === undefined ? {} : { page }),
      ...(area === undefined ? {} : { area }),
      side,
      shift,
    };
  });
}

interface Drawn {
  readonly finding: Finding;
  readonly page: ProofPage | undefined;
  readonly box: Box | undefined;
  readonly area: Area | undefined;
  readonly side: PlacedFinding['side'];
}

function sideOf(area: Area | undefined): PlacedFinding['side'] {
  if (area === undefined) return 'edge';
  if (area.left > rightBegins && area.left + area.width <= 100 - marginEnds) return 'right';
  return area.left < marginEnds ? 'inside' : 'left';
}

function order(page: ProofPage | undefined): number {
  return page?.number ?? Number.POSITIVE_INFINITY;
}

/** What is about the whole page comes before what is about a place on it. */
function top(box: Box | undefined): number {
  return box?.top ?? Number.MAX_VALUE;
}

function collide(before: Drawn | undefined, own: Drawn): boolean {
  if (before?.page === undefined || before.page !== own.page || before.side !== own.side) return false;
  if (before.box === undefined || own.box === undefined) return true;
  return Math.abs(before.box.top + before.box.bottom - own.box.top - own.box.bottom) < 2 * numberHeight;
}

/** The box with room around it, large enough to be seen and inside its page, whatever the finding says. */
function within(box: Box, page: ProofPage): Box {
  const [left, right] = span(box.left, box.right, page.width);
  const [bottom, above] = span(box.bottom, box.top, page.height);
  return { left, bottom, right, top: above };
}

function span(from: number, to: number, end: number): readonly [number, number] {
  const grow = Math.max(padding, (least - (to - from)) / 2);
  const low = Math.min(Math.max(0, from - grow), Math.max(0, end - least));
  return [low, Math.max(Math.min(end, to + grow), Math.min(end, low + least))];
}

function areaOf(box: Box, { width, height }: ProofPage): Area {
  return {
    left: (100 * box.left) / width,
    top: 100 - (100 * box.top) / height,
    width: (100 * (box.right - box.left)) / width,
    height: (100 * (box.top - box.bottom)) / height,
  };
}
