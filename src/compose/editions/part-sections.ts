import type { Passage } from '../../model/index.js';
import type { AlignedPassages } from './align-passages.js';
import type { PrintedPassage } from './printed-passages.js';

/**
 * Pairs without those of headings that only share a place: where nothing below the one is what stood below the other, a section has gone
 * and another one has come.
 */
export function partSections(
  pairs: readonly AlignedPassages[],
  before: readonly Passage[],
  after: readonly (Passage & Pick<PrintedPassage, 'level'>)[],
): readonly AlignedPassages[] {
  const own = new Map(pairs.map((pair) => [pair.after, pair.before]));
  return pairs.filter((pair) => {
    if (pair.kind === 'same' || after[pair.after]?.kind !== 'heading') return true;
    const end = endOf(after, pair.after);
    // Records do not say how deep headings are: what stood below it ends where that begins which stands behind it now.
    const next = own.get(end) ?? -1;
    // Where it has moved, or that has, what stands behind it now stood before it.
    const to = next > pair.before ? next : before.length;
    const old = before[pair.before + 1];
    // Of a heading without words of its own nothing else says what it stands for.
    if (end === pair.after + 1 || old === undefined || old.kind === 'heading') return true;
    return [...own].some(([now, was]) => now > pair.after && now < end && was > pair.before && was < to);
  });
}

/** Where the next section begins, those within it left out; words of notes stand in none. */
function endOf(passages: readonly (Passage & Pick<PrintedPassage, 'level'>)[], heading: number): number {
  const { level = 6 } = passages[heading] ?? {};
  const next = passages.findIndex(
    (passage, index) => index > heading && (passage.kind === 'note' || (passage.kind === 'heading' && (passage.level ?? 1) <= level)),
  );
  return next < 0 ? passages.length : next;
}
