import type { Heading, PrintBlock } from './block.js';
import type { Confidence, Likelihood } from './front-matter.js';
import type { PrintInline } from './inline.js';

export interface Judgement {
  /** Set bold before the text: the heading it comes from, or the author's bold opening. */
  readonly heading?: readonly PrintInline[];
  readonly text: readonly PrintInline[];
  readonly likelihood?: Likelihood;
  readonly confidence?: Confidence;
  /** `PassageChange.id` where these are not as in the edition before. */
  readonly degreesChange?: number;
  /** `Heading.id` where it is argued. */
  readonly see?: string;
}

/** Between the stances of a row that has several. */
export const stanceJoint = ', ';

export interface GlanceRow {
  readonly actor: readonly PrintInline[];
  /** Words of a sub-heading that are not known to name who speaks, as “At home” does not. */
  readonly isSection?: true;
  /** Whose stances it shows, where the row names a section. */
  readonly of?: readonly (readonly PrintInline[])[];
  /** Printed stance; where absent, `text`. */
  readonly stance?: string;
  /** `StanceChange.id`. */
  readonly stanceChange?: number;
  readonly text?: readonly PrintInline[];
  /** Who speaks in the section that the row names: stands in for a text that is not there, or has no room. */
  readonly names?: readonly PrintInline[];
  /** A heading's id or `ReactionRow.anchor`: the page that is printed is where it stands. */
  readonly see?: string;
}

export interface ContentsEntry {
  readonly heading: string;
  readonly title: readonly PrintInline[];
  readonly level: number;
}

/** One part of the summary page. `derived` parts may be dropped to make the page fit, the author's own never. */
export type SummaryPart =
  | { readonly kind: 'bottom-line'; readonly derived: boolean; readonly paragraphs: readonly (readonly PrintInline[])[] }
  | { readonly kind: 'judgements'; readonly derived: boolean; readonly judgements: readonly Judgement[] }
  | { readonly kind: 'known'; readonly derived: boolean; readonly items: readonly (readonly PrintInline[])[] }
  | { readonly kind: 'watch'; readonly derived: boolean; readonly items: readonly (readonly PrintInline[])[] }
  | { readonly kind: 'glance'; readonly derived: true; readonly rows: readonly GlanceRow[] }
  | { readonly kind: 'inside'; readonly derived: true; readonly entries: readonly ContentsEntry[] }
  | { readonly kind: 'section'; readonly derived: false; readonly heading: Heading<PrintInline>; readonly blocks: readonly PrintBlock[] };

/** Where the summary's words come from. */
export type SummaryOrigin = 'front-matter' | 'section' | 'derived' | 'none';

/** What page one could hold, richest first: each further candidate gives up something derived, never the author's own. */
export interface SummaryPlan {
  readonly origin: SummaryOrigin;
  readonly candidates: readonly (readonly SummaryPart[])[];
  /** What stands above the article where it begins on page one. */
  readonly short: readonly SummaryPart[];
}

/** Space between the parts of page one, from airy to the tightest that the design allows, and two last resorts for the author's own words. */
export type Tightness = 0 | 1 | 2 | 3 | typeof besideArgument | 5;

/** What is known and what to watch stand beside the argument rather than below it. */
export const besideArgument = 4;

/** Page one as it is set. */
export interface Summary {
  readonly origin: SummaryOrigin;
  readonly parts: readonly SummaryPart[];
  /** `true`: the article begins on page one, below the parts. */
  readonly runsOn: boolean;
  readonly tightness: Tightness;
}

/** A page one without anything of its own: the article begins on it. */
export const noSummary: Summary = { origin: 'none', parts: [], runsOn: true, tightness: 0 };
