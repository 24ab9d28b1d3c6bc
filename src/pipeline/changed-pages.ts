import { type BodyPart, pageOfPart } from '../emit/briefing-view.js';
import { emitBriefing } from '../emit/emit-briefing.js';
import { points } from '../emit/page-geometry.js';
import { type Positions, positionsFrom } from '../emit/positions-file.js';
import type { PrintSetup } from '../emit/print-setup.js';
import { readLayout } from '../emit/read-layout.js';
import type { Briefing, Layout, Typeset } from '../model/index.js';
import { changedLines } from './changed-lines.js';
import { layoutWithPart } from './layout-with-part.js';
import { type PlacedHeading, partAround } from './part-around.js';
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

/** Of a shorter briefing such a part would be nearly all. */
const fewestPages = 8;
/** Points by which a heading may be off its place. */
const exact = 0.01;

/**
 * Sets the pages on which an article has changed, as the briefing was set before: all others take longer, in a long one ten times so.
 * The part begins with a heading at its place on the page before, which is not shown. Undefined where that cannot be done.
 */
export async function changedPages(
  { typesetter, template, watch }: SettleRequest,
  { briefing, setup, positions }: { readonly briefing: Briefing; readonly setup: PrintSetup; readonly positions: Positions },
  { text: earlier, layout }: EarlierPages,
  text: string,
): Promise<SomePages | undefined> {
  if (layout.pages < fewestPages || !numbersParts(template.files)) return undefined;
  const lines = changedLines(earlier, text);
  const part = lines && partAround(lines, briefing.body, layout);
  if (part === undefined) return undefined;
  const { blocks, begin } = part;
  const before = begin === undefined ? 0 : begin.page - pageOfPart(begin.page);
  const set = async (place: BodyPart['place'], by: Positions): Promise<SetPart | undefined> => {
    const emitted = watch.time('emit', () => emitBriefing(briefing, setup, template, { blocks, ...(place && { place }) }));
    if (!emitted.ok) return undefined;
    const job = emitted.value.job({ ...by, part: { before, pages: layout.pages } });
    const result = await watch.time('typeset', () => typesetter.typeset(job));
    if (!result.ok) return undefined;
    const typeset = result.value;
    return { typeset, layout: readLayout(await watch.time('typeset', () => typeset.query('anchors')), typeset.pages) };
  };
  const placed = await setInPlace((place) => set(place, positions), begin, before, points(setup.page.top));
  if (placed === undefined) return undefined;
  const { from, place } = placed;
  // The last page goes on in what follows.
  const to = placed.layout.pages - 1;
  const now = positionsFrom(briefing, layoutWithPart(layout, { layout: placed.layout, from, to, before }), setup, positions);
  const isStill = JSON.stringify(now.pages) === JSON.stringify(positions.pages);
  const last = isStill ? placed : await set(place, { ...positions, pages: now.pages, ending: now.ending });
  if (last === undefined || last.layout.pages !== placed.layout.pages) return undefined;
  return { typeset: last.typeset, across: last.layout.across, from, page: from + before, count: to - from + 1 };
}

interface SetPart {
  readonly typeset: Typeset;
  readonly layout: Layout;
}

/** Sets a part so that its first heading stands where it stood; `from` is its first page that is whole. */
async function setInPlace(
  set: (place: BodyPart['place']) => Promise<SetPart | undefined>,
  begin: PlacedHeading | undefined,
  before: number,
  top: number,
): Promise<(SetPart & { readonly from: number; readonly place: BodyPart['place'] }) | undefined> {
  if (begin === undefined) {
    const front = await set(undefined);
    return front && { ...front, from: 1, place: undefined };
  }
  let above = begin.y - top;
  // How much space a heading has above it depends on the template, and on where it stands.
  for (let attempt = 0; attempt < 2; attempt++) {
    const place = { page: begin.page, above };
    const part = await set(place);
    const found = part?.layout.headings.find(({ id }) => id === begin.id);
    if (part === undefined || found === undefined || found.page + before !== begin.page) return undefined;
    if (Math.abs(found.y - begin.y) < exact) return { ...part, from: found.page + 1, place };
    above += begin.y - found.y;
  }
  return undefined;
}

/** A template that was copied before parts were set by themselves would give their pages other numbers. */
function numbersParts(files: ReadonlyMap<string, Uint8Array>): boolean {
  return Buffer.from(files.get('/theme.typ') ?? []).includes('part.pages');
}
