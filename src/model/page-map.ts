import type { Box } from './place.js';

/** Where words of one line of the article stand on a page: one piece of a printed line. Box in points, from the bottom left. */
export interface MappedLine {
  readonly page: number;
  /** In the article's file, from 1. */
  readonly line: number;
  readonly box: Box;
}
