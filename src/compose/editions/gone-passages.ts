import type { Passage } from '../../model/index.js';
import type { PrintedPassage } from './printed-passages.js';

/** A passage that is gone, and on which side of the passage under whose index it is kept it stood. */
export interface Gone {
  readonly passage: Passage;
  readonly side: 'before' | 'after';
}

/** Passages that are gone, by the index of the one that they stood behind; −1 for those before the first. */
export function goneBefore(
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
