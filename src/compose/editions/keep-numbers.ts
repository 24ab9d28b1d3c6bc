import { type Edition, type Endnote, type PrintBlock, plainText, type RecordedBody, type RecordedNote } from '../../model/index.js';
import { inlineRuns } from '../inline-runs.js';
import { wordSpans } from './word-spans.js';

/**
 * Gives notes the numbers that they had in an edition; new ones take the next numbers in their order, and one that is gone keeps its
 * own as withdrawn in the edition that is printed. A source is known by its address, a footnote by its words, else by its label.
 */
export function keepNumbers(endnotes: readonly Endnote[], recorded: Edition, printed: number): readonly Endnote[] {
  const partners = partnersOf(endnotes, recorded.notes);
  const kept = new Map([...partners].map(([note, { number }]) => [number, note]));
  const numbered = recorded.notes.map((note): Endnote => {
    const own = kept.get(note.number);
    return own === undefined ? withdrawn(note, printed) : { ...own, number: note.number };
  });
  const added = endnotes.filter((note) => !partners.has(note));
  return [...numbered, ...added.map((note, index) => ({ ...note, number: numbered.length + index + 1 }))];
}

/** Which recorded note each note is. */
function partnersOf(endnotes: readonly Endnote[], recorded: readonly RecordedNote[]): ReadonlyMap<Endnote, RecordedNote> {
  const partners = new Map<Endnote, RecordedNote>();
  const free = new Set(recorded);
  const pass = (fits: (note: Endnote, other: RecordedNote) => boolean): void => {
    for (const note of endnotes) {
      if (partners.has(note)) continue;
      const other = [...free].find((candidate) => fits(note, candidate));
      if (other === undefined) continue;
      partners.set(note, other);
      free.delete(other);
    }
  };
  const isFootnote = ({ key }: { readonly key: string }) => key.startsWith('footnote:');
  pass((note, other) => note.key === other.key && !isFootnote(note));
  const texts = new Map(endnotes.map((note) => [note, commentText(note.body)]));
  pass((note, other) => isFootnote(note) && isFootnote(other) && textOf(other.body) === texts.get(note));
  pass((note, other) => isFootnote(note) && note.key === other.key && isSimilar(texts.get(note) ?? '', textOf(other.body)));
  return partners;
}

/** The label of a footnote that is gone may be that of another one by now, so its key is none of the article's. */
function withdrawn(note: RecordedNote, printed: number): Endnote {
  return {
    number: note.number,
    key: `withdrawn:${note.number}`,
    citedAt: [],
    body: { kind: 'withdrawn', edition: note.withdrawn ?? printed, note },
  };
}

/** The words of a note that is no source. */
export function commentText(body: Endnote['body']): string {
  return body.kind === 'comment' ? wordsOf(body.blocks) : '';
}

function wordsOf(blocks: readonly PrintBlock[]): string {
  return [...inlineRuns(blocks)]
    .map((inlines) => plainText(inlines))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function textOf(body: RecordedBody): string {
  return body.kind === 'comment' ? body.text : '';
}

function isSimilar(one: string, other: string): boolean {
  const words = new Set(wordSpans(one).map(({ word }) => word));
  const others = wordSpans(other).map(({ word }) => word);
  return others.filter((word) => words.has(word)).length * 2 >= Math.max(words.size, others.length) * 0.8;
}
