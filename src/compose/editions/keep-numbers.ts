import { type Edition, type Endnote, type PrintBlock, plainText, type RecordedNote } from '../../model/index.js';
import { inlineRuns } from '../inline-runs.js';
import { matchNotes } from './match-notes.js';

/**
 * Gives notes the numbers that they had in an edition; new ones take the next numbers in their order, and one that is gone keeps its
 * own as withdrawn in the edition that is printed.
 */
export function keepNumbers(endnotes: readonly Endnote[], recorded: Edition, printed: number): readonly Endnote[] {
  const known = endnotes.map((note) => ({ key: note.key, text: commentText(note.body), note }));
  const partners = matchNotes(known, recorded.notes);
  const kept = new Map([...partners].map(([{ note }, { number }]) => [number, note]));
  const numbered = recorded.notes.map((note): Endnote => {
    const own = kept.get(note.number);
    return own === undefined ? withdrawn(note, printed) : { ...own, number: note.number };
  });
  const added = known.filter((note) => !partners.has(note)).map(({ note }) => note);
  return [...numbered, ...added.map((note, index) => ({ ...note, number: numbered.length + index + 1 }))];
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
