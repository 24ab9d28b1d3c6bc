import type { PaperPlace } from '../../model/index.js';
import type { PaperNote } from '../paper/read-paper.js';

/** Where a note that is not on paper should be: behind the one before, else at the one that follows. */
export function whereNoteBelongs(number: number, notes: readonly PaperNote[]): Required<PaperPlace> | undefined {
  const before = notes.findLast((note) => note.number < number)?.words.at(-1);
  const next = notes.find((note) => note.number > number)?.words[0];
  return (before ?? next)?.places[0];
}
