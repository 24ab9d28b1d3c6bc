import type { CitationChange, Passage, PassageChange, PassageMark } from '../../model/index.js';
import { type AlignedPassages, alignPassages } from './align-passages.js';
import { compareMarks } from './compare-marks.js';
import { findRewordings } from './find-rewordings.js';
import { goneBefore } from './gone-passages.js';
import { joinPassages } from './join-passages.js';
import type { MarkedPlaces } from './marked-places.js';
import { placeCut } from './place-cut.js';
import type { PrintedPassage } from './printed-passages.js';
import { wordSpans } from './word-spans.js';

/** What comparing needs besides the passages. */
export interface Comparison {
  /** Number of a note before → the one it has now. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Notes that are told of as new, with each of their marks. */
  readonly fresh: ReadonlySet<number>;
  /** The record says which notes are marked and which pictures are shown. */
  readonly isFull: boolean;
  /** Gets where each change shows. */
  readonly marked: MarkedPlaces;
}

/** What has become of the passages of an edition, in the order of reading. */
export interface ComparedPassages {
  readonly changes: readonly PassageChange[];
  /** Marks where a passage that was there is now, or was. */
  markBefore(fits: (passage: Passage) => boolean, id: number): void;
}

/** Compares the passages of an edition with those that are printed. */
export function comparePassages(
  allBefore: readonly Passage[],
  allAfter: readonly PrintedPassage[],
  comparison: Comparison,
): ComparedPassages {
  const { before, after } = joinPassages(allBefore, allAfter);
  const { marked } = comparison;
  const pairs = alignPassages(before, after);
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const byBefore = new Map(pairs.map((pair) => [pair.before, pair]));
  const changes: PassageChange[] = [];
  const gone = goneBefore(before, after, byBefore);
  const removed = (at: number): void => {
    for (const { passage, side } of gone.get(at) ?? []) {
      const { section, text } = passage;
      const id = changes.push({ id: changes.length, kind: 'removed', section, text }) - 1;
      placeCut(after, at, side, id, marked);
    }
  };
  removed(-1);
  // What has moved together is told once, by its first words.
  let moving: { readonly id: number; readonly next: number } | undefined;
  for (const [index, passage] of after.entries()) {
    const pair = byAfter.get(index);
    const was = pair === undefined ? undefined : before[pair.before];
    const isMoved = pair?.kind === 'moved';
    const along = isMoved && pair.before === moving?.next ? moving.id : undefined;
    if (along === undefined) changes.push(...wordChanges(passage, pair, was, changes.length, marked));
    else marked.mark(passage, wordSpans(passage.text).keys(), along);
    moving = isMoved ? { id: along ?? changes.length - 1, next: pair.before + 1 } : undefined;
    if (was !== undefined && comparison.isFull) changes.push(...otherChanges(passage, was, changes.length, comparison));
    removed(index);
  }
  return {
    changes,
    markBefore(fits, id) {
      const index = before.findIndex(fits);
      const now = after[byBefore.get(index)?.after ?? -1];
      if (now !== undefined) marked.mark(now, [0], id);
      for (const [at, passages] of gone)
        for (const { passage, side } of passages) if (passage === before[index]) placeCut(after, at, side, id, marked);
    },
  };
}

function wordChanges(
  passage: PrintedPassage,
  pair: AlignedPassages | undefined,
  was: Passage | undefined,
  id: number,
  marked: MarkedPlaces,
): readonly PassageChange[] {
  const { section, text } = passage;
  if (pair?.kind === 'same') return [];
  if (pair?.kind === 'reworded') {
    const { rewordings, changed } = findRewordings(was?.text ?? '', text);
    if (rewordings.length === 0) return [];
    marked.mark(passage, changed, id);
    return [{ id, kind: 'reworded', section, rewordings }];
  }
  marked.mark(passage, wordSpans(text).keys(), id);
  if (pair === undefined) return [{ id, kind: 'added', section, text }];
  const from = was?.section;
  return [{ id, kind: 'moved', section, text, ...(from !== undefined && from !== '' && from !== section && { from }) }];
}

/** What the words do not say: which notes they lead to, which pictures there are. */
function otherChanges(passage: PrintedPassage, was: Passage, first: number, comparison: Comparison): readonly PassageChange[] {
  const { numbers, fresh, marked } = comparison;
  const { section, text, marks = [] } = passage;
  const changes: PassageChange[] = [];
  const old = (was.marks ?? []).map(([word, note]): PassageMark => [word, numbers.get(note) ?? -note]);
  const { citations, words } = compareMarks({ text: was.text, marks: old }, { text, marks });
  // A note that is new is told of by itself, and each of its marks has its bar.
  const told = citations.map(({ before, after }) => before.length > 0 || after.some((note) => !fresh.has(note)));
  if (told.includes(true)) {
    const id = first + changes.length;
    const printed = new Map((was.marks ?? []).map(([, note], index) => [old[index]?.[1], note]));
    const own = citations.flatMap((citation, index) => (told[index] ? [shown(citation, words[index], passage, printed)] : []));
    changes.push({ id, kind: 'cited', section, citations: own });
    marked.mark(
      passage,
      words.filter((_, index) => told[index]),
      id,
    );
  }
  if ((was.pictures ?? []).join() !== (passage.pictures ?? []).join()) {
    const id = first + changes.length;
    changes.push({ id, kind: 'picture', section, text });
    if (passage.whole === undefined) marked.mark(passage, [0], id);
    else marked.whole.set(passage.whole, id);
  }
  return changes;
}

/** What was cited has the numbers that were `printed` then, also where notes are numbered afresh; those in a column of their own are the actor's. */
function shown(
  citation: CitationChange,
  word: number | undefined,
  { kind, text }: Passage,
  printed: ReadonlyMap<number | undefined, number>,
): CitationChange {
  const words = kind === 'statement' && word === 0 ? (text.split(' | ')[0] ?? '') : citation.words;
  return { words, before: citation.before.map((note) => printed.get(note) ?? note), after: citation.after };
}
