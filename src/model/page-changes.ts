import type { Box } from './place.js';

/** What another program has done to a page as a whole; absent where nothing is known of it. The page is given as if it had not been done. */
export interface PageChanges {
  /** Degrees counter-clockwise by which all that stands on it is turned against it. */
  readonly turned?: 90 | 180 | 270;
  /** How all that stands on it lies against where it was set. */
  readonly moved?: PageMove;
  /** Of a tagged file: text that was put upon the page, unmarked where all else is marked. It is no run and no line. */
  readonly foreign?: readonly ForeignText[];
}

/** What a program has done to all that stands on a page: first it was scaled, from the page's origin, then moved by so many points. */
export interface PageMove {
  readonly scale: number;
  readonly across: number;
  readonly up: number;
  /** The sheet was scaled along. */
  readonly isOfSheet: boolean;
}

/** A piece of text that is none of the file's own. */
export interface ForeignText {
  readonly text: string;
  /** Index into `PdfFacts.fonts`. */
  readonly font: number;
  readonly box: Box;
}
