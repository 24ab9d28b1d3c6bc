import type { RecordedNote } from '../../model/index.js';
import { matchNotes } from './match-notes.js';

/** How the numbers of notes go on from one edition to the next. */
export interface NoteNumbers {
  /** Number of each note that both have, before → now. */
  readonly now: ReadonlyMap<number, number>;
  /** A number that is known from the edition before is another note’s. */
  readonly isAfresh: boolean;
}

/** Finds the notes of an edition among those of the next one. */
export function noteNumbers(before: readonly RecordedNote[], after: readonly RecordedNote[]): NoteNumbers {
  const known = after.map(({ key, number, body }) => ({ key, number, text: body.kind === 'comment' ? body.text : '' }));
  const partners = matchNotes(known, before);
  const isAfresh = known.some((note) => {
    const was = partners.get(note)?.number;
    return was === undefined ? note.number <= before.length : was !== note.number;
  });
  return { now: new Map([...partners].map(([{ number }, was]) => [was.number, number])), isAfresh };
}
