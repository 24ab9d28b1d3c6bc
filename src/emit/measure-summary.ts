import type { Briefing, Summary, SummaryPart, SummaryPlan, Tightness, TypesetJob } from '../model/index.js';
import { arrangeSummary, type SummaryArrangement } from './arrange-summary.js';
import { blockContext, documentView, mastheadView } from './briefing-view.js';
import { emitSummaryPart, summarySpaces } from './emit-summary.js';
import type { Template } from './load-template.js';
import { type PageGeometry, textHeight } from './page-geometry.js';
import { noPositions } from './positions-file.js';
import type { PrintSetup } from './print-setup.js';
import { setupFile } from './setup-file.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** Heights in points: the masthead's, and each part's at each tightness. */
export interface SummaryHeights {
  readonly masthead: number;
  of(part: SummaryPart, tightness: Tightness, column: Column): number;
}

/** A page one that is filled less than this share of its height is no page of its own. */
const emptiest = 0.5;

type Column = 'full' | 'left' | 'right';
const tightnesses: readonly Tightness[] = [0, 1, 2, 3];
/** A part's height is linear in the space, so two measures give all four. */
const ends: readonly Tightness[] = [0, 3];
const encoder = new TextEncoder();

/** A job that sets nothing but measures every part that page one could hold, in every column where it could stand. */
export function summaryMeasurement(
  briefing: Pick<Briefing, 'endnotes'> & Briefing,
  plan: SummaryPlan,
  setup: PrintSetup,
  template: Template,
): { readonly job: TypesetJob; read(values: readonly unknown[]): SummaryHeights } {
  const context = blockContext(briefing, setup, []);
  const wanted = placings(plan, setup.page);
  const masthead = mastheadView(briefing, setup);
  const document = documentView(briefing, setup);
  const measured = wanted.flatMap(({ part, width }) =>
    ends.map((tightness) => typst`(${width},${emitSummaryPart(part, tightness, context)})`),
  );
  const head = typst`masthead(kicker: ${code(masthead.kicker)},issue: ${code(masthead.issue)},title: ${code(masthead.title)},deck: ${code(masthead.deck)},byline: ${code(masthead.byline)})`;
  const main = typst`#import "/theme.typ": *
#show: briefing.with(lang: ${code(document.lang)})
#measured-heights((${setup.page.full},${head}),
${joined(measured, ',')})`;
  const files = new Map(template.files);
  files.set('/setup.json', encoder.encode(setupFile(briefing, setup, true)));
  files.set('/positions.json', encoder.encode(JSON.stringify(noPositions)));
  for (const [path, image] of briefing.images) files.set(`/${path}`, image.bytes);
  return {
    job: { main, files },
    read: (values) => {
      const heights = values.flat() as readonly number[];
      return {
        masthead: heights[0] ?? 0,
        of: (part, tightness, column) => {
          const index = wanted.findIndex((placing) => placing.part === part && placing.column === column);
          const [airy, tight] = [heights[1 + 2 * index] ?? 0, heights[2 + 2 * index] ?? 0];
          const [most, least] = [summarySpaces[0], summarySpaces[3]];
          return airy + ((tight - airy) * (most - summarySpaces[tightness])) / (most - least);
        },
      };
    },
  };
}

/** Total height of page one in points at a tightness. */
export function summaryHeight(parts: readonly SummaryPart[], tightness: Tightness, heights: SummaryHeights, page: PageGeometry): number {
  const { top, left, right, below } = arrangeSummary(parts, page);
  const space = summarySpaces[tightness] * page.scale;
  const across = (part: SummaryPart) => space + heights.of(part, tightness, 'full');
  const column = (stack: readonly SummaryPart[], name: Column) =>
    stack.reduce((sum, part, index) => sum + heights.of(part, tightness, name) + (index > 0 ? space : 0), 0);
  const columns = left.length === 0 ? 0 : space + Math.max(column(left, 'left'), column(right, 'right'));
  return heights.masthead + [...top, ...below].reduce((sum, part) => sum + across(part), 0) + columns;
}

/** The richest candidate that fits at the widest space; failing all, the leanest with how far it is over, in points. */
export function fitSummary(
  plan: SummaryPlan,
  heights: SummaryHeights,
  page: PageGeometry,
  from = 0,
): { readonly summary: Summary; readonly candidate: number; readonly over: number } {
  const room = textHeight(page);
  const { origin, candidates, short } = plan;
  for (const [index, parts] of candidates.entries()) {
    if (index < from) continue;
    for (const tightness of tightnesses) {
      const height = summaryHeight(parts, tightness, heights, page);
      if (height > room) continue;
      // A page that stays half empty serves nobody: the article begins on it instead.
      if (height < room * emptiest) return runningOn(origin, parts, tightness);
      return { summary: { origin, parts, runsOn: false, tightness }, candidate: index, over: 0 };
    }
  }
  const leanest = candidates.at(-1);
  if (leanest === undefined || origin === 'derived') return runningOn(origin, short, 1);
  const over = summaryHeight(leanest, 3, heights, page) - room;
  return { summary: { origin, parts: leanest, runsOn: false, tightness: 3 }, candidate: candidates.length, over: Math.max(over, 1) };
}

function runningOn(origin: Summary['origin'], parts: readonly SummaryPart[], tightness: Tightness) {
  return { summary: { origin, parts, runsOn: true, tightness } as const, candidate: Number.POSITIVE_INFINITY, over: 0 };
}

interface Placing {
  readonly part: SummaryPart;
  readonly column: Column;
  /** Millimetres. */
  readonly width: number;
}

/** Every part of every candidate once for each column it stands in. */
function placings(plan: SummaryPlan, page: PageGeometry): readonly Placing[] {
  const found: Placing[] = [];
  const note = (parts: SummaryArrangement['left'], column: Column, width: number) => {
    for (const part of parts) {
      if (!found.some((placing) => placing.part === part && placing.column === column)) found.push({ part, column, width });
    }
  };
  for (const parts of plan.candidates) {
    const { top, left, right, below, widths } = arrangeSummary(parts, page);
    note([...top, ...below], 'full', page.full);
    note(left, 'left', widths.left);
    note(right, 'right', widths.right);
  }
  return found;
}

function code(value: unknown): TypstSource {
  return value as TypstSource;
}
