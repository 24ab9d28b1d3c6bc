import type { PrintedWord } from '../../src/model/index.js';

/** A note as it stands on paper. */
export interface NumberedNote {
  readonly number: number;
  readonly page: number;
  /** Top edge of its first line. */
  readonly top: number;
  /** Without its number. */
  readonly words: readonly PrintedWord[];
}

/** The notes among these words: each begins with its number and a full stop at the left edge of the column. */
export function numberedNotes(words: readonly PrintedWord[]): readonly NumberedNote[] {
  const edges = new Map<number, number>();
  for (const { places } of words) for (const { page, box } of places) edges.set(page, Math.min(edges.get(page) ?? box.left, box.left));
  const notes: { number: number; page: number; top: number; words: PrintedWord[] }[] = [];
  for (const word of words) {
    const [place] = word.places;
    const atEdge = place !== undefined && place.box.left < (edges.get(place.page) ?? 0) + 5;
    if (word.text === `${notes.length + 1}.` && atEdge)
      notes.push({ number: notes.length + 1, page: place.page, top: place.box.top, words: [] });
    else notes.at(-1)?.words.push(word);
  }
  return notes;
}
