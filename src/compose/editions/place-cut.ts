import type { LeftPlace } from './left-places.js';
import type { MarkedPlaces } from './marked-places.js';
import type { PrintedPassage } from './printed-passages.js';

/** A place between two passages, at one side of which it shows what is gone from it. */
export interface CutPlace extends LeftPlace {
  /** Words of a note are gone, or words of the article: what is gone from the one leaves no place in the other. */
  readonly isNote: boolean;
}

/** The mark stands at the passage before, or at the one that follows where a section begins; at the nearest with words. */
export function placeCut(after: readonly PrintedPassage[], { at, side, isNote }: CutPlace, id: number, marked: MarkedPlaces): void {
  const here = (passages: readonly PrintedPassage[], end: LeftPlace['side']) =>
    passages.some((passage) => (passage.kind === 'note') === isNote && marked.cut(passage, end, id));
  const back = () => here(after.slice(0, at + 1).toReversed(), 'after');
  const forth = () => here(after.slice(at + 1), 'before');
  const [first, second] = side === 'after' ? [back, forth] : [forth, back];
  if (!first()) second();
}
