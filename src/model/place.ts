/** A place in the author's file. Lines and columns count from 1; a column is a UTF-16 code unit. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A rectangle on a page in points, origin at the bottom left as in the PDF. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A place on paper; pages count from 1. */
export interface PaperPlace {
  readonly page: number;
  readonly box?: Box;
}
