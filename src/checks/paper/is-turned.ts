import type { PageFacts } from '../../model/index.js';

/** Whether a page is wider than high, as those are that are turned for a table: every paper is promised upright. */
export function isTurned({ mediaBox }: PageFacts): boolean {
  return mediaBox.right - mediaBox.left > mediaBox.top - mediaBox.bottom;
}
