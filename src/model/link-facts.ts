import type { Box, PaperPlace } from './place.js';

export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string }
  /** `x` and `y` are absent where the target names the page alone, `zoom` (1 is actual size) where the reader’s own stays. */
  | { readonly kind: 'page'; readonly page: number; readonly x?: number; readonly y?: number; readonly zoom?: number }
  /** `lost`: the link itself is gone; `pageGone`: it names a page that is not in the file. */
  | { readonly kind: 'dangling'; readonly name?: string; readonly lost?: true; readonly pageGone?: true }
  /** Another action: `Launch`, `JavaScript`, `GoToR`, … */
  | { readonly kind: 'action'; readonly action: string };

export interface LinkFacts {
  readonly page: number;
  readonly box: Box;
  /** One a line where the file has quad points, else `box`. */
  readonly parts: readonly Box[];
  readonly target: LinkTarget;
  /** What a screen reader says. */
  readonly alt?: string;
  /** The tags have it, its page has it no more: whoever clicks there clicks on nothing. Of one that is gone from the file even its target is lost. */
  readonly lost?: true;
}

/** What stands on paper under a link. */
export interface PrintedLink {
  readonly target: LinkTarget;
  /** A URL reads whole; other text joins over lines as words do. */
  readonly text: string;
  /** One box a line. */
  readonly places: readonly Required<PaperPlace>[];
}
