import type { PaperPlace } from '../../model/index.js';
import type { PaperNote } from './read-paper.js';

/** Where a note begins. */
export function placeOfNote({ page, words: [first] }: PaperNote): PaperPlace {
  return first?.places[0] ?? { page };
}
