import { align } from '../paper/align.js';
import { type Gap, heaviestChain } from './heaviest-chain.js';

/** Lengths of runs that are looked for, longest first: a run that stands once in both texts holds them together. */
const runLengths = [8, 4, 2, 1];
/** A gap is compared in full where so many words of the one text stand against as many of the other, multiplied. */
const mostCells = 1_000_000;
const mostDifferences = 1500;

/**
 * For each word of the one text its partner in the other, or −1; partners ascend. Words are given as numbers. Time grows with
 * the length: texts are first cut at runs that both hold once, and only what is left between them is compared word by word.
 * Where either of two words could have a partner, the heavier one gets it.
 * `anchors` ascend: nothing before one is held against what stands behind it.
 */
export function alignWords(
  before: Int32Array,
  after: Int32Array,
  weight: (index: number) => number,
  anchors: readonly (readonly [number, number])[] = [],
): Int32Array {
  const partners = new Int32Array(before.length).fill(-1);
  const [own, other] = [asText(before), asText(after)];
  const waiting: [number, number, number, number, number][] = [];
  let [begun, begunOther] = [0, 0];
  for (const [at, other] of [...anchors, [before.length, after.length] as const]) {
    waiting.push([begun, at, begunOther, other, 0]);
    [begun, begunOther] = [at, other];
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    let [from, to, fromOther, toOther] = next;
    const [, , , , level] = next;
    while (from < to && fromOther < toOther && before[from] === after[fromOther]) partners[from++] = fromOther++;
    while (from < to && fromOther < toOther && before[to - 1] === after[toOther - 1]) partners[--to] = --toOther;
    if (from === to || fromOther === toOther) continue;
    if ((to - from) * (toOther - fromOther) <= mostCells) {
      heaviestChain(before, after, [from, to, fromOther, toOther], weight, partners);
      continue;
    }
    const length = runLengths[level];
    if (length === undefined) {
      const same = (a: number, b: number) => a === b;
      for (const [a, b] of align([...before.subarray(from, to)], [...after.subarray(fromOther, toOther)], same, mostDifferences) ?? [])
        partners[from + a] = fromOther + b;
      continue;
    }
    const anchors = findAnchors(own(), other(), [from, to, fromOther, toOther], length);
    if (anchors.length === 0) {
      waiting.push([from, to, fromOther, toOther, level + 1]);
      continue;
    }
    let [begin, beginOther] = [from, fromOther];
    for (const [a, b] of anchors) {
      // An anchor may lie inside the one before it.
      if (a < begin || b < beginOther) continue;
      if (a > begin || b > beginOther) waiting.push([begin, a, beginOther, b, level]);
      let size = 0;
      while (a + size < to && b + size < toOther && before[a + size] === after[b + size]) {
        partners[a + size] = b + size;
        size++;
      }
      [begin, beginOther] = [a + size, b + size];
    }
    waiting.push([begin, to, beginOther, toOther, level]);
  }
  return partners;
}

/** Where runs that stand once in both begin, in an order that holds in both (longest increasing subsequence). */
function findAnchors(before: string, after: string, [from, to, fromOther, toOther]: Gap, length: number): [number, number][] {
  const own = onceOnly(before, from, to, length);
  const other = onceOnly(after, fromOther, toOther, length);
  const pairs: [number, number][] = [];
  for (const [run, at] of own) {
    const partner = other.get(run);
    if (at >= 0 && partner !== undefined && partner >= 0) pairs.push([at, partner]);
  }
  pairs.sort(([a], [b]) => a - b);
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, [, b]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (tails[low - 1] ?? -1));
    tails[low] = index;
  }
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

function onceOnly(words: string, from: number, to: number, length: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at + length <= to; at++) {
    const run = words.slice(2 * at, 2 * (at + length));
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}

/** Numbers as a text of two characters each, of which runs are cut and compared in no time; made when it is first asked for. */
function asText(words: Int32Array): () => string {
  let text: string | undefined;
  return () => {
    text ??= Array.from(words, (word) => String.fromCharCode(word >>> 16, word & 0xffff)).join('');
    return text;
  };
}
