import type { Edition, Endnote, RecordedNote } from '../../model/index.js';
import { domainOf } from '../sources/site-name.js';

/**
 * An edition whose notes have the keys of the article as it is now: a source whose address has been corrected is the same one, known by
 * its title and its site, where nothing else has both.
 */
export function followAddresses(recorded: Edition, endnotes: readonly Endnote[]): Edition {
  const now = new Set(endnotes.map(({ key }) => key));
  const then = new Set(recorded.notes.map(({ key }) => key));
  const come = endnotes.flatMap(({ key, body }) =>
    body.kind === 'source' && !then.has(key) ? [{ key, name: nameOf(body.source.title, body.source.url) }] : [],
  );
  if (come.length === 0) return recorded;
  const gone = recorded.notes.filter(({ key, body, withdrawn }) => body.kind === 'source' && withdrawn === undefined && !now.has(key));
  const named = (note: RecordedNote) => (note.body.kind === 'source' ? nameOf(note.body.source.title, note.body.source.url) : undefined);
  const moved = new Map(
    gone.flatMap((note) => {
      const name = named(note);
      const same = come.filter((other) => other.name === name);
      const isOnly = name !== undefined && same.length === 1 && gone.filter((other) => named(other) === name).length === 1;
      return isOnly && same[0] !== undefined ? [[note.key, same[0].key] as const] : [];
    }),
  );
  if (moved.size === 0) return recorded;
  return { ...recorded, notes: recorded.notes.map((note) => ({ ...note, key: moved.get(note.key) ?? note.key })) };
}

function nameOf(title: string | undefined, url: string): string | undefined {
  return title === undefined ? undefined : `${domainOf(url)} ${title}`;
}
