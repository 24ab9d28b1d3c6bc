import type { NoteKey, RecordedBody, RecordedNote } from '../../model/index.js';
import { wordSpans } from './word-spans.js';

/** A note, by what it is of and, for a footnote, by its words. */
interface KnownNote {
  readonly key: NoteKey;
  readonly text: string;
}

/** Which recorded note each note is: a source is known by its address, a footnote by its words, else by its label. */
export function matchNotes<N extends KnownNote>(notes: readonly N[], recorded: readonly RecordedNote[]): ReadonlyMap<N, RecordedNote> {
  const partners = new Map<N, RecordedNote>();
  const free = new Set(recorded);
  const pass = (fits: (note: N, other: RecordedNote) => boolean): void => {
    for (const note of notes) {
      if (partners.has(note)) continue;
      const other = [...free].find((candidate) => fits(note, candidate));
      if (other === undefined) continue;
      partners.set(note, other);
      free.delete(other);
    }
  };
  const isFootnote = ({ key }: { readonly key: string }) => key.startsWith('footnote:');
  pass((note, other) => note.key === other.key && !isFootnote(note));
  pass((note, other) => isFootnote(note) && isFootnote(other) && textOf(other.body) === note.text);
  pass((note, other) => isFootnote(note) && note.key === other.key && isSimilar(note.text, textOf(other.body)));
  return partners;
}

function textOf(body: RecordedBody): string {
  return body.kind === 'comment' ? body.text : '';
}

function isSimilar(one: string, other: string): boolean {
  const words = new Set(wordSpans(one).map(({ word }) => word));
  const others = wordSpans(other).map(({ word }) => word);
  return others.filter((word) => words.has(word)).length * 2 >= Math.max(words.size, others.length) * 0.8;
}
