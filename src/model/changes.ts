import type { PrintInline } from './inline.js';
import type { PlainDate } from './plain-date.js';

/** One place where a passage has other words than before, with some words around it. */
export interface Rewording {
  readonly lead: string;
  /** Empty where words were only added. */
  readonly before: string;
  /** Empty where words were only taken out. */
  readonly after: string;
  readonly tail: string;
}

/** A passage that is not as it was. `id` names it on paper: its places there carry it. */
export type PassageChange = { readonly id: number; readonly section: string } & (
  | { readonly kind: 'added' | 'removed' | 'picture'; readonly text: string }
  /** `along`: how many passages that follow it have moved with it; `until`: the last words of these. */
  | ({ readonly kind: 'moved'; readonly text: string; readonly along: number; readonly until?: string } & FormerPlace)
  | { readonly kind: 'cited'; readonly citations: readonly CitationChange[] }
  | { readonly kind: 'reworded'; readonly rewordings: readonly Rewording[] }
);

/** Where a passage stood that has moved. */
export interface FormerPlace {
  /** Names the place where it would stand on the paper of this edition: a triangle there. */
  readonly former: number;
  /** The section, where that is another one; empty above the first heading. */
  readonly from?: string;
  /** Where it is the same: the first words of the passages behind which it stood and stands; empty before the first one. */
  readonly behind?: { readonly before: string; readonly after: string };
}

/** Another note is marked behind words that may be the same: each number as its own edition printed it. */
export interface CitationChange {
  /** Words before the mark. */
  readonly words: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** What these notes are, one for each number, as short as tells them apart. */
  readonly names?: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Something of the front matter that is printed: `name` and the values as they are printed, absent where there was or is none. */
export interface CoverChange {
  readonly id: number;
  readonly field: string;
  /** Where it is printed. */
  readonly part: 'masthead' | 'byline' | 'colophon' | 'everywhere';
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}

/** A source that has come or gone, by its note. */
export interface SourceChange {
  readonly id: number;
  /** `again`: withdrawn before, and cited now. */
  readonly kind: 'new' | 'again' | 'withdrawn';
  /** Of its note; absent where notes were numbered afresh and a withdrawn one has none. */
  readonly number?: number;
  /** Title, else the short name. */
  readonly title: string;
}

export interface StanceChange {
  readonly id: number;
  readonly actor: string;
  readonly from?: string;
  readonly to?: string;
}

/** What has changed since an edition that is in readers’ hands. */
export interface Changes {
  /** The edition that this one takes the place of. */
  readonly since: { readonly number: number; readonly date?: PlainDate };
  /** What its editor says of this edition. */
  readonly note?: readonly PrintInline[];
  /** In the order of reading. */
  readonly passages: readonly PassageChange[];
  readonly sources: readonly SourceChange[];
  readonly stances: readonly StanceChange[];
  readonly cover: readonly CoverChange[];
  /** The change that notes have other numbers than in the edition before. */
  readonly renumbered?: number;
  /** The change of the title, and of the line below it; and those by which something is gone from below these. */
  readonly masthead: { readonly title?: number; readonly subtitle?: number; readonly gone: readonly number[] };
  /** Number of a note → the change it shows as a whole. */
  readonly notes: ReadonlyMap<number, number>;
}

/** Facts by where they are told: what stands on the title page first, the others behind all else. */
export function partCover({ cover }: Changes): { readonly first: readonly CoverChange[]; readonly last: readonly CoverChange[] } {
  const isFirst = ({ part }: CoverChange) => part === 'masthead' || part === 'byline';
  return { first: cover.filter(isFirst), last: cover.filter((change) => !isFirst(change)) };
}

/** How many changes readers are told of. */
export function countChanges({ passages, sources, stances, cover, renumbered }: Changes): number {
  return passages.length + sources.length + stances.length + cover.length + (renumbered === undefined ? 0 : 1);
}

/** How a change shows at words: they are new, or something stood before or behind them. */
export interface ChangeMark {
  readonly id: number;
  readonly kind: 'words' | 'cut-before' | 'cut-after';
}
