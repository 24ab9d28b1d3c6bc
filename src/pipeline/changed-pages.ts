import { type BodyPart, pageOfPart } from '../emit/briefing-view.js';
import { emitBriefing } from '../emit/emit-briefing.js';
import { points } from '../emit/page-geometry.js';
import type { Positions } from '../emit/positions-file.js';
import type { PrintSetup } from '../emit/print-setup.js';
import { readLayout } from '../emit/read-layout.js';
import type { Briefing, Layout, Typeset } from '../model/index.js';
import { changedLines } from './changed-lines.js';
import { partAround } from './part-around.js';
import type { SettleRequest } from './settle-briefing.js';

/** An article, and where it came to stand. */
export interface EarlierPages {
  readonly text: string;
  readonly layout: Layout;
}

/** Some pages of a briefing, set without the others. */
export interface SomePages {
  readonly typeset: Typeset;
  /** Pages of `typeset` that are turned to landscape. */
  readonly across: readonly number[];
  /** The first of them in `typeset`, from 1. */
  readonly from: number;
  /** Its number in the briefing. */
  readonly page: number;
  readonly count: number;
}

/** Shorter briefings are set as a whole in no time. */
const longBriefing = 60;
/** Points by which a heading may be off its place. */
const exact = 0.01;

/**
 * Sets the pages on which an article has changed, as the briefing was set before: in a long one all others take ten times as long.
 * The part begins with a heading at its place on the page before, which is not shown. Undefined where that cannot be done.
 */
export async function changedPages(
  { typesetter, template, watch }: SettleRequest,
  { briefing, setup, positions }: { readonly briefing: Briefing; readonly setup: PrintSetup; readonly positions: Positions },
  { text, layout }: EarlierPages,
  now: string,
): Promise<SomePages | undefined> {
  if (layout.pages < longBriefing || !numbersParts(template.files)) return undefined;
  const lines = changedLines(text, now);
  const part = lines && partAround(lines, briefing.body, layout);
  if (part === undefined) return undefined;
  const { blocks, begin } = part;
  const before = begin === undefined ? 0 : begin.page - pageOfPart(begin.page);
  const set = async (place?: BodyPart['place']) => {
    const emitted = watch.time('emit', () => emitBriefing(briefing, setup, template, { blocks, ...(place && { place }) }));
    if (!emitted.ok) return undefined;
    const job = emitted.value.job({ ...positions, part: { before, pages: layout.pages } });
    const result = await watch.time('typeset', () => typesetter.typeset(job));
    if (!result.ok) return undefined;
    const typeset = result.value;
    return { typeset, ...readLayout(await watch.time('typeset', () => typeset.query('anchors')), typeset.pages) };
  };
  if (begin === undefined) {
    const front = await set();
    return front && { typeset: front.typeset, across: front.across, from: 1, page: 1, count: front.pages - 1 };
  }
  let above = begin.y - points(setup.page.top);
  // How much space a heading has above it depends on the template, and on where it stands.
  for (let attempt = 0; attempt < 2; attempt++) {
    const part = await set({ page: begin.page, above });
    const found = part?.headings.find(({ id }) => id === begin.id);
    if (part === undefined || found === undefined || found.page + before !== begin.page) return undefined;
    const { typeset, across, pages } = part;
    const from = found.page + 1;
    if (Math.abs(found.y - begin.y) < exact) return { typeset, across, from, page: begin.page + 1, count: pages - from };
    above += begin.y - found.y;
  }
  return undefined;
}

/** A template that was copied before parts were set by themselves would give their pages other numbers. */
function numbersParts(files: ReadonlyMap<string, Uint8Array>): boolean {
  return Buffer.from(files.get('/theme.typ') ?? []).includes('part.pages');
}
