import { excerptsOf } from '../../language/excerpts.js';
import type { CitationChange, PassageChange, RecordedNote } from '../../model/index.js';

/**
 * Changes of citations with the names of their notes: who reads one copy on paper need not look numbers up in two of them. Where notes are
 * numbered afresh, one number names two.
 */
export function nameCited(
  changes: readonly PassageChange[],
  before: readonly RecordedNote[],
  after: readonly RecordedNote[],
): readonly PassageChange[] {
  return changes.map((change) =>
    change.kind === 'cited' ? { ...change, citations: change.citations.map((citation) => named(citation, before, after)) } : change,
  );
}

function named(citation: CitationChange, before: readonly RecordedNote[], after: readonly RecordedNote[]): CitationChange {
  const notes = {
    before: citation.before.map((number) => before[number - 1]),
    after: citation.after.map((number) => after[number - 1]),
  };
  const names = (of: (note: RecordedNote | undefined) => string) => ({ before: notes.before.map(of), after: notes.after.map(of) });
  const short = names(shortName);
  // Two articles of one paper are told apart by their titles.
  const keys = new Set([...notes.before, ...notes.after].map((note) => note?.key));
  const isClear = new Set([...short.before, ...short.after]).size === keys.size;
  return { ...citation, names: isClear ? short : names(title) };
}

function shortName(note: RecordedNote | undefined): string {
  return note?.body.kind === 'source' ? note.body.source.name : title(note);
}

function title(note: RecordedNote | undefined): string {
  if (note === undefined) return '';
  const words = note.body.kind === 'source' ? (note.body.source.title ?? note.body.source.name) : note.body.text;
  return excerptsOf(words).brief();
}
