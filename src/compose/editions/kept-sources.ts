import type { Article, NoteKey } from '../../model/index.js';

/** Sources that keep their note whether or not anything cites them: an edition before did, and where numbers are kept they are printed as withdrawn. */
export function keptSources({ editions }: Article, renumber: boolean): ReadonlySet<NoteKey> {
  const notes = renumber ? [] : (editions.at(-1)?.notes ?? []);
  return new Set(notes.flatMap(({ key, body }) => (body.kind === 'source' ? [key] : [])));
}
