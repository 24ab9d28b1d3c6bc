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
  /** Number of the pages that findings and lines belong to. */
  readonly provedVersion: number;
  readonly findings: readonly Finding[];
  readonly lines: readonly MappedLine[];
}

/** A briefing that the page may show. */
export interface OtherBriefing {
  readonly slug: string;
  readonly title: string;
}

/** From the server to the page. Pages come as binary messages: the version as 32-bit number (little-endian), then the drawing. */
export type ToPage =
  | { readonly is: 'others'; readonly others: readonly OtherBriefing[] }
  | { readonly is: 'state'; readonly state: PreviewState; readonly others: readonly OtherBriefing[] }
  | { readonly is: 'note'; readonly text: string };

/** From the page to the server: a line of the article is to be opened in the editor. */
export interface FromPage {
  readonly open: { readonly file: string; readonly line: number };
}

/** Length of the number before a drawing, in bytes. */
export const versionBytes = 4;
