import type { Endnote, Note, NoteKey } from '../../model/index.js';
import { notesNamedIn } from './mark-order.js';

/**
 * Numbers notes from 1 in the order of their first marks on paper (`order`, repeats allowed); then those that only notes speak of,
 * then those that nothing speaks of. Throws where a mark has no note.
 */
export function numberNotes(order: Iterable<NoteKey>, notes: ReadonlyMap<NoteKey, Note>): readonly Endnote[] {
  const keys = new Set(order);
  // A set that grows while it is walked: notes named by notes are met in their turn.
  for (const key of keys) {
    const body = noteOf(key, notes).body;
    if (body.kind === 'comment') for (const named of notesNamedIn(body.blocks)) keys.add(named);
  }
  for (const key of notes.keys()) keys.add(key);
  return [...keys].map((key, index) => ({ ...noteOf(key, notes), number: index + 1 }));
}

function noteOf(key: NoteKey, notes: ReadonlyMap<NoteKey, Note>): Note {
  const note = notes.get(key);
  if (note === undefined) throw new Error(`Unexpected mark of ${key}, expected a note for it`);
  return note;
}
