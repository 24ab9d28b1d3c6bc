import type { Passage, PassageChange } from '../../model/index.js';
import { alignPassages } from './align-passages.js';
import { findRewordings } from './find-rewordings.js';
import type { MarkedPlaces } from './marked-places.js';
import type { PrintedPassage } from './printed-passages.js';
import { wordSpans } from './word-spans.js';

/** What has become of the passages of an edition, in the order of reading; where each change shows is put into `marked`. */
export function comparePassages(
  before: readonly Passage[],
  after: readonly PrintedPassage[],
  marked: MarkedPlaces,
): readonly PassageChange[] {
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
  for (const [index, passage] of after.entries()) {
    const pair = byAfter.get(index);
    if (pair?.kind !== 'same') {
      const id = changes.length;
      const { section, text } = passage;
      if (pair?.kind === 'reworded') {
        const { rewordings, changed } = findRewordings(before[pair.before]?.text ?? '', text);
        changes.push({ id, kind: 'reworded', section, rewordings });
        marked.mark(passage, changed, id);
      } else {
        changes.push({ id, kind: pair === undefined ? 'added' : 'moved', section, text });
        marked.mark(passage, wordSpans(text).keys(), id);
      }
    }
    removed(index);
  }
  return changes;
}

/** A passage that is gone, and on which side of the passage under whose index it is kept it stood. */
interface Gone {
  readonly passage: Passage;
  readonly side: 'before' | 'after';
}

/** Passages that are gone, by the index of the one that they stood behind; −1 for those before the first. */
function goneBefore(
  before: readonly Passage[],
  after: readonly PrintedPassage[],
  byBefore: ReadonlyMap<number, { readonly kind: string; readonly after: number }>,
): ReadonlyMap<number, readonly Gone[]> {
  const gone = new Map<number, Gone[]>();
  let last = -1;
  for (const [index, passage] of before.entries()) {
    const pair = byBefore.get(index);
    if (pair !== undefined) {
      if (pair.kind !== 'moved') last = pair.after;
      continue;
    }
    const sameSection = after[last]?.section === passage.section;
    gone.set(last, [...(gone.get(last) ?? []), { passage, side: sameSection || last + 1 >= after.length ? 'after' : 'before' }]);
  }
  return gone;
}

/** The mark stands at the passage before, or at the one that follows where a section begins; at the nearest with words. */
function placeCut(after: readonly PrintedPassage[], at: number, side: 'before' | 'after', id: number, marked: MarkedPlaces): void {
  const back = after.slice(0, at + 1).toReversed();
  const forth = after.slice(at + 1);
  const here = (passages: readonly PrintedPassage[], end: 'before' | 'after') => passages.some((passage) => marked.cut(passage, end, id));
  if (side === 'after' ? here(back, 'after') || here(forth, 'before') : here(forth, 'before') || here(back, 'after')) return;
  marked.whole.set('title', id);
}
