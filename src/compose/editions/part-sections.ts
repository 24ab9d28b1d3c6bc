import type { Passage } from '../../model/index.js';
import type { AlignedPassages } from './align-passages.js';

/**
 * Pairs without those of headings that only share a place: where nothing below the one is what stood below the other, a section has gone
 * and another one has come.
 */
export function partSections(
  pairs: readonly AlignedPassages[],
  before: readonly Passage[],
  after: readonly Passage[],
): readonly AlignedPassages[] {
  const partners = new Map(pairs.map((pair) => [pair.before, pair.after]));
  return pairs.filter((pair) => {
    if (pair.kind === 'same' || before[pair.before]?.kind !== 'heading') return true;
    const [old, now] = [below(before, pair.before), below(after, pair.after)];
    // Of a heading without words of its own nothing else says what it stands for.
    return old.length === 0 || now.length === 0 || old.some((index) => now.includes(partners.get(index) ?? -1));
  });
}

/** What stands between a heading and the next one. */
function below(passages: readonly Passage[], heading: number): readonly number[] {
  // Words of notes stand below none.
  const next = passages.findIndex(({ kind }, index) => index > heading && (kind === 'heading' || kind === 'note'));
  const end = next < 0 ? passages.length : next;
  return Array.from({ length: end - heading - 1 }, (_, at) => heading + 1 + at);
}
