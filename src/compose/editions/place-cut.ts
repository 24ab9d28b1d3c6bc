import type { MarkedPlaces } from './marked-places.js';
import type { PrintedPassage } from './printed-passages.js';

/** The mark stands at the passage before, or at the one that follows where a section begins; at the nearest with words. */
export function placeCut(after: readonly PrintedPassage[], at: number, side: 'before' | 'after', id: number, marked: MarkedPlaces): void {
  const back = after.slice(0, at + 1).toReversed();
  const forth = after.slice(at + 1);
  const here = (passages: readonly PrintedPassage[], end: 'before' | 'after') => passages.some((passage) => marked.cut(passage, end, id));
  if (side === 'after' ? here(back, 'after') || here(forth, 'before') : here(forth, 'before') || here(back, 'after')) return;
  marked.whole.set('title', id);
}
