import { diffArrays } from 'diff';
import type { Rewording } from '../../model/index.js';
import { type WordSpan, wordSpans } from './word-spans.js';

/** What has become of a passage's words. */
export interface RewordedPassage {
  readonly rewordings: readonly Rewording[];
  /** Indices of the words that are new, and of one beside each place where words are gone. */
  readonly changed: readonly number[];
}

/** Words shown around a change. */
const around = 3;
/** Changes with no more words between them are shown as one. */
const closest = 3;
/** Of a longer change its ends are shown. */
const longest = { words: 26, head: 14, tail: 6 };

interface Hunk {
  before: [from: number, to: number];
  after: [from: number, to: number];
}

/** Compares a passage word by word with what it was. */
export function findRewordings(before: string, after: string): RewordedPassage {
  const [old, now] = [wordSpans(before), wordSpans(after)];
  const hunks = hunksOf(old, now);
  const changed = new Set<number>();
  for (const {
    after: [from, to],
  } of hunks) {
    for (let at = from; at < to; at++) changed.add(at);
    if (from === to && now.length > 0) changed.add(Math.min(from, now.length - 1));
  }
  const rewordings = merged(hunks).map(({ before: gone, after: come }) => ({
    lead: slice(after, now, Math.max(0, come[0] - around), come[0]),
    before: shortened(before, old, gone),
    after: shortened(after, now, come),
    tail: slice(after, now, come[1], Math.min(now.length, come[1] + around)),
  }));
  return { rewordings, changed: [...changed].sort((a, b) => a - b) };
}

function hunksOf(old: readonly WordSpan[], now: readonly WordSpan[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [b, a] = [0, 0];
  let open: Hunk | undefined;
  for (const { added, removed, count } of diffArrays(
    old.map(({ word }) => word),
    now.map(({ word }) => word),
  )) {
    if (!added && !removed) {
      open = undefined;
      b += count;
      a += count;
      continue;
    }
    if (open === undefined) {
      open = { before: [b, b], after: [a, a] };
      hunks.push(open);
    }
    if (removed) b += count;
    else a += count;
    open.before[1] = b;
    open.after[1] = a;
  }
  return hunks;
}

function merged(hunks: readonly Hunk[]): readonly Hunk[] {
  const wider: Hunk[] = [];
  for (const { before, after } of hunks) {
    const last = wider.at(-1);
    if (last !== undefined && after[0] - last.after[1] <= closest) {
      last.before[1] = before[1];
      last.after[1] = after[1];
    } else wider.push({ before: [...before], after: [...after] });
  }
  return wider;
}

function shortened(text: string, words: readonly WordSpan[], [from, to]: readonly [number, number]): string {
  if (to - from <= longest.words) return slice(text, words, from, to);
  return `${slice(text, words, from, from + longest.head)} … ${slice(text, words, to - longest.tail, to)}`;
}

function slice(text: string, words: readonly WordSpan[], from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined || to <= from ? '' : text.slice(first.from, last.to);
}
