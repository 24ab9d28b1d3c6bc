import type { Passage } from '../../model/index.js';
import type { AlignedPassages } from './align-passages.js';
import type { PrintedPassage } from './printed-passages.js';

/** Where a passage stood that is there no longer: behind the passage with the index `at` (−1: before the first), and at which side of that place it shows. */
export interface LeftPlace {
  readonly at: number;
  readonly side: 'before' | 'after';
}

/** The places that passages have left which are gone or have moved, by their indices in the edition before; `pageOne` are the sections of the summary. */
export function leftPlaces(
  before: readonly Passage[],
  after: readonly PrintedPassage[],
  byBefore: ReadonlyMap<number, AlignedPassages>,
  pageOne: ReadonlySet<string>,
): ReadonlyMap<number, LeftPlace> {
  const left = new Map<number, LeftPlace>();
  let at = -1;
  for (const [index, { section, kind }] of before.entries()) {
    const pair = byBefore.get(index);
    if (pair !== undefined && !pair.hasMoved) {
      at = pair.after;
      continue;
    }
    const [last, next] = [after[at], after[at + 1]];
    const isIn = (passage: Passage | undefined) => pageOne.has(passage?.section ?? '');
    // What ended page one did not stand where the article begins, nor what was all of it: that stood below the title.
    const endsPageOne = pageOne.has(section) && !isIn(next) && (isIn(last) || isOnTop(last));
    // What ended the article did not stand among the notes.
    const endsArticle = kind !== 'note' && next?.kind === 'note';
    const isBehind = last?.section === section || next === undefined || endsPageOne || endsArticle;
    left.set(index, { at, side: isBehind ? 'after' : 'before' });
  }
  return left;
}

function isOnTop(passage: Passage | undefined): boolean {
  return passage?.kind === 'title' || passage?.kind === 'subtitle';
}
