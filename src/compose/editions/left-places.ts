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
  for (const [index, { section }] of before.entries()) {
    const pair = byBefore.get(index);
    if (pair !== undefined && !pair.hasMoved) {
      at = pair.after;
      continue;
    }
    const [last, next] = [after[at]?.section ?? '', after[at + 1]?.section];
    // What ended page one did not stand where the article begins.
    const endsPageOne = pageOne.has(section) && pageOne.has(last) && !pageOne.has(next ?? '');
    left.set(index, { at, side: last === section || next === undefined || endsPageOne ? 'after' : 'before' });
  }
  return left;
}
