import type { Note, NoteKey, PrintBlock, PrintInline, Source, SourcePlace } from '../../model/index.js';
import type { KnownSource } from '../sources/resolve-sources.js';
import { domainOf } from '../sources/site-name.js';
import type { Conversion } from './conversion.js';

/** The notes of everything that was cited, in the order in which the article first cites them. */
export function composeNotes(conversion: Conversion, footnotes: ReadonlyMap<NoteKey, readonly PrintBlock[]>): ReadonlyMap<NoteKey, Note> {
  const notes = new Map<NoteKey, Note>();
  const named = new Map<NoteKey, string[]>();
  for (const [source, note] of conversion.spelled) {
    const name = conversion.sources.get(source)?.name;
    if (name !== undefined) named.set(note, [...(named.get(note) ?? []), name]);
  }
  for (const [key, citedAt] of conversion.cited)
    notes.set(key, { key, body: noteBody(key, citedAt, conversion, footnotes, named.get(key)), citedAt });
  return notes;
}

/** A source as its note prints it. */
export function composeSource(
  { place: _, isLinked: __, isTitleFound: ___, ...source }: KnownSource,
  citedAt: readonly SourcePlace[],
): Source {
  return { ...source, citedAt };
}

function noteBody(
  key: NoteKey,
  citedAt: readonly SourcePlace[],
  conversion: Conversion,
  footnotes: ReadonlyMap<NoteKey, readonly PrintBlock[]>,
  sources: readonly string[] | undefined,
): Note['body'] {
  const source = conversion.sources.get(key);
  if (source !== undefined) return { kind: 'source', source: composeSource(source, citedAt) };
  const blocks = footnotes.get(key);
  if (blocks !== undefined) return { kind: 'comment', blocks, ...(sources !== undefined && { sources }) };
  const [place] = citedAt;
  if (!key.startsWith('image:') || place === undefined)
    throw new Error(`Unexpected note ${key}, expected a source, a footnote or an image`);
  return imageNote(key.slice('image:'.length), place);
}

/** A remote image's address; the path of a local one that could not be read leads nowhere. */
function imageNote(url: string, place: SourcePlace): Note['body'] {
  const isRemote = /^(?:[a-z][a-z0-9+.-]+:)?\/\//i.test(url);
  const target = url.startsWith('//') ? `https:${url}` : url;
  const printed: PrintInline = isRemote ? { kind: 'address', text: target, target } : { kind: 'text', text: url };
  const paragraph: PrintBlock = { kind: 'paragraph', children: [printed], attributes: { classes: [], values: {} }, place };
  return { kind: 'comment', blocks: [paragraph], ...(/^https?:/i.test(target) ? { name: domainOf(target) } : {}) };
}
