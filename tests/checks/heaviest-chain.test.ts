import { expect, it } from 'vitest';
import { heaviestChain } from '../../src/checks/ledger/heaviest-chain.js';
import { random } from '../bench/random.mjs';

const dice = random(5);
const weights = [2, 1, 0.25];
const text = (words: number) => Int32Array.from({ length: 1 + dice.below(40) }, () => dice.below(words));

/** What the pairing is worth, for which every word is held against every other. */
function most(before: Int32Array, after: Int32Array, weight: (index: number) => number): number {
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      (best[i] as Float64Array)[j] = Math.max(
        best[i + 1]?.[j] ?? 0,
        best[i]?.[j + 1] ?? 0,
        before[i] === after[j] ? (best[i + 1]?.[j + 1] ?? 0) + worth(before, after, i, j, weight) : 0,
      );
  return best[0]?.[0] ?? 0;
}

function worth(before: Int32Array, after: Int32Array, i: number, j: number, weight: (index: number) => number): number {
  return weight(i) + (before[i + 1] === after[j + 1] ? 0.01 : 0);
}

it('pairs words of which each is said many times in order, and none that could weigh more', () => {
  for (let round = 0; round < 500; round++) {
    const words = 1 + dice.below(12);
    const [before, after] = [text(words), text(words)];
    const own = Array.from(before, () => dice.pick(weights));
    const weight = (index: number) => own[index] ?? 0;
    const partners = new Int32Array(before.length).fill(-1);
    heaviestChain(before, after, [0, before.length, 0, after.length], weight, partners);
    const pairs = [...partners.entries()].filter(([, partner]) => partner >= 0);
    expect(pairs.every(([index, partner]) => before[index] === after[partner])).toBe(true);
    expect(pairs.every(([, partner], at) => at === 0 || partner > (pairs[at - 1]?.[1] ?? 0))).toBe(true);
    const sum = pairs.reduce((all, [index, partner]) => all + worth(before, after, index, partner, weight), 0);
    expect(sum).toBeCloseTo(most(before, after, weight), 6);
  }
});

it('takes the last of places that are worth the same', () => {
  const partners = new Int32Array(1).fill(-1);
  heaviestChain(Int32Array.of(7), Int32Array.of(7, 3, 7, 4), [0, 1, 0, 4], () => 1, partners);
  expect([...partners]).toEqual([2]);
});
