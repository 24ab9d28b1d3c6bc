import { diffArrays } from 'diff';
import { type Passage, risingSequence } from '../../model/index.js';
import { isSameElsewhere } from './is-same-elsewhere.js';
import { likenessOf } from './likeness.js';
import { namedPassages } from './named-passage.js';
import { partSections } from './part-sections.js';
import { passageKey } from './passage-key.js';
import type { PrintedPassage } from './printed-passages.js';
import { wordSpans } from './word-spans.js';

/** A passage before and the one that stands for it now, by their indices. */
export interface AlignedPassages {
  readonly kind: 'same' | 'reworded';
  /** It stands behind others than before; those that stay are as many as can. */
  readonly hasMoved: boolean;
  readonly before: number;
  readonly after: number;
}

/** Shorter ones are equal by chance, and moving them means nothing. */
const fewestMoved = 3;
/** So many pairs are compared word by word. */
const mostPairs = 200_000;

/** Finds for each passage the one that it was before: unchanged, moved, or in other words. Those without a partner are new, or gone. */
export function alignPassages(
  before: readonly Passage[],
  after: readonly (Passage & Partial<PrintedPassage>)[],
): readonly AlignedPassages[] {
  const pairs: AlignedPassages[] = sameInOrder(before.map(passageKey), after.map(passageKey));
  const gapOf = gaps(pairs);
  const left = new Set(before.keys());
  const right = new Set(after.keys());
  const take = (pair: AlignedPassages): void => {
    left.delete(pair.before);
    right.delete(pair.after);
  };
  pairs.forEach(take);
  const nameOf = namedPassages(before, after);
  const others: AlignedPassages[] = [];
  for (const pair of moved(before, after, left, right)) {
    others.push(pair);
    take(pair);
  }
  for (const pair of candidates(before, after, left, right, gapOf, nameOf))
    if (left.has(pair.before) && right.has(pair.after)) {
      others.push(pair);
      take(pair);
    }
  const kept = withCrossing(others).filter((pair) => {
    const [was, now] = [before[pair.before], after[pair.after]];
    return !pair.hasMoved || pair.kind === 'same' || was === undefined || now === undefined || isSameElsewhere(was, now, nameOf);
  });
  return partSections([...pairs, ...kept], before, after);
}

/** Of those between the same two unchanged ones, too, some may have changed places. */
function withCrossing(pairs: readonly AlignedPassages[]): readonly AlignedPassages[] {
  const [gone, there] = [pairs.filter(({ hasMoved }) => hasMoved), pairs.filter(({ hasMoved }) => !hasMoved)];
  const inOrder = there.toSorted((one, other) => one.before - other.before);
  const stay = risingSequence(inOrder.map(({ after }) => after));
  return [...gone, ...inOrder.map((pair, index) => (stay.has(index) ? pair : { ...pair, hasMoved: true }))];
}

function sameInOrder(before: readonly string[], after: readonly string[]): AlignedPassages[] {
  const pairs: AlignedPassages[] = [];
  let [b, a] = [0, 0];
  for (const { added, removed, count } of diffArrays([...before], [...after])) {
    if (!added && !removed) for (let at = 0; at < count; at++) pairs.push({ kind: 'same', hasMoved: false, before: b + at, after: a + at });
    if (!added) b += count;
    if (!removed) a += count;
  }
  return pairs;
}

/** Passages between the same two unchanged ones lie in one gap. */
function gaps(pairs: readonly AlignedPassages[]): { before(index: number): number; after(index: number): number } {
  const count = (ends: readonly number[], index: number) => ends.findLastIndex((end) => end < index);
  const [b, a] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)];
  return { before: (index) => count(b, index), after: (index) => count(a, index) };
}

function* moved(
  before: readonly Passage[],
  after: readonly Passage[],
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
): Generator<AlignedPassages> {
  const places = new Map<string, number[]>();
  for (const index of left) {
    const passage = before[index];
    if (passage === undefined || wordSpans(passage.text).length < fewestMoved) continue;
    const key = passageKey(passage);
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  for (const index of [...right]) {
    const passage = after[index];
    const from = passage === undefined ? undefined : places.get(passageKey(passage))?.shift();
    if (from !== undefined) yield { kind: 'same', hasMoved: true, before: from, after: index };
  }
}

/** Pairs that may be one passage in other words, the likeliest first. */
function candidates(
  before: readonly Passage[],
  after: readonly (Passage & Partial<PrintedPassage>)[],
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
  gapOf: ReturnType<typeof gaps>,
  nameOf: ReturnType<typeof namedPassages>,
): readonly AlignedPassages[] {
  const likeness = likenessOf(
    { passages: before, indices: left, gapOf: gapOf.before },
    { passages: after, indices: right, gapOf: gapOf.after },
    nameOf,
  );
  const gapsLeft = new Map([...left].map((index) => [index, gapOf.before(index)]));
  const gapsRight = new Map([...right].map((index) => [index, gapOf.after(index)]));
  const nearOnly = left.size * right.size > mostPairs;
  const keys = { before: keysOf(before, left), after: keysOf(after, right) };
  const found: (AlignedPassages & { readonly score: number })[] = [];
  for (const b of left)
    for (const a of right) {
      if (before[b]?.kind !== after[a]?.kind) continue;
      const near = gapsLeft.get(b) === gapsRight.get(a);
      if (nearOnly && !near) continue;
      // There is one title, and a heading that stands for another one keeps its place.
      const isNamed = before[b]?.kind === 'title' || before[b]?.kind === 'subtitle' || (near && before[b]?.kind === 'heading');
      const similarity = likeness(b, a) ?? (isNamed ? 0 : undefined);
      if (similarity === undefined) continue;
      const kind = keys.before.get(b) === keys.after.get(a) ? 'same' : 'reworded';
      found.push({ kind, hasMoved: !near, before: b, after: a, score: similarity + (near ? 0.2 : 0) - Math.abs(a - b) * 1e-6 });
    }
  return found.toSorted((one, other) => other.score - one.score);
}

function keysOf(passages: readonly Passage[], indices: ReadonlySet<number>): ReadonlyMap<number, string> {
  return new Map([...indices].flatMap((index) => (passages[index] === undefined ? [] : [[index, passageKey(passages[index])]])));
}
