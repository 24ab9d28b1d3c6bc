import type { Finding, MappedLine } from '../model/index.js';

/** How far the last change of a briefing has come. */
export type PreviewStatus = 'setting' | 'proving' | 'proved' | 'draft' | 'rejected' | 'failed';

/** What the page shows of one briefing beside its pages. */
export interface PreviewState {
  readonly slug: string;
  readonly title: string;
  /** The article, as findings name it. */
  readonly file: string;
  readonly status: PreviewStatus;
  /** Number of the pages that are shown; counts up with each change. 0: none yet. */
  readonly version: number;
  /** Number of the last pages of which some have been looked at before all were proved. */
  readonly lookedAtVersion?: number;
  /** Number of the pages that findings and lines belong to. */
  readonly provedVersion: number;
  readonly findings: readonly Finding[];
  readonly lines: readonly MappedLine[];
}

/** What is told of a state: its larger parts only where the page does not have them, since those of a long briefing are megabytes. */
export type StateTold = Omit<PreviewState, 'findings' | 'lines'> & Partial<Pick<PreviewState, 'findings' | 'lines'>>;

/** A briefing that the page may show. */
export interface OtherBriefing {
  readonly slug: string;
  readonly title: string;
}

/** Some pages of a longer briefing. */
export interface DrawnPart {
  /** The first of them in the drawing, from 1; those around it are not whole. */
  readonly from: number;
  /** Its number in the briefing. */
  readonly page: number;
  readonly count: number;
}

/** Pages in the engine's own form: all of a briefing, or those that have changed and come before the others. */
export interface DrawnPages {
  readonly bytes: Uint8Array;
  readonly part?: DrawnPart;
}

/**
 * From the server to the page. Pages come as binary messages: version, and `from`, `page` and `count` of a part (all of them 0 for a
 * whole briefing) as 32-bit numbers (little-endian), then the drawing.
 */
export type ToPage =
  | { readonly is: 'others'; readonly others: readonly OtherBriefing[] }
  | { readonly is: 'state'; readonly state: StateTold; readonly others: readonly OtherBriefing[] }
  | { readonly is: 'note'; readonly text: string };

/** From the page to the server: a line of the article is to be opened in the editor. */
export interface FromPage {
  readonly open: { readonly file: string; readonly line: number };
}

/** Length of the numbers before a drawing, in bytes. */
export const headBytes = 16;
