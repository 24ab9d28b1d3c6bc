import type { Passage, PassageKind, PassageMark } from '../../model/index.js';
import { passageKey } from './passage-key.js';
import type { PrintedPassage } from './printed-passages.js';
import { bagOfWords, similarityOf } from './word-bags.js';
import { wordSpans } from './word-spans.js';

/** Passages that may be parted in two, or made one of two, and say the same. */
const runningOn: readonly PassageKind[] = ['paragraph', 'note'];
/** So many passages may have been one. */
const mostParts = 4;
/** Share of words in common from which several are one in other words; one of them alone has less by so much. */
const similar = { least: 0.85, more: 0.05 };

/** So many pairs are tried. */
const mostPairs = 40_000;

/** Passages before and after, where those that were parted or joined since are one on both sides: only their words count. */
export function joinPassages(
  before: readonly Passage[],
  after: readonly PrintedPassage[],
): { readonly before: readonly Passage[]; readonly after: readonly PrintedPassage[] } {
  const singles = withoutEqual(before, after);
  const others = withoutEqual(after, before);
  if (singles.length === 0 || others.length === 0 || singles.length * others.length > mostPairs) return { before, after };
  const joinedAfter = runsFor(singles, before, others, after);
  const inUse = new Set(joinedAfter.flatMap(({ from, length }) => Array.from({ length }, (_, at) => from + at)));
  const free = others.filter((at) => !inUse.has(at));
  const used = new Set(joinedAfter.map(({ single }) => single));
  const joinedBefore = runsFor(
    free,
    after,
    singles.filter((at) => !used.has(at)),
    before,
  );
  return { before: withRuns(before, joinedBefore, joinedPassage), after: withRuns(after, joinedAfter, joinedPrinted) };
}

/** Indices of passages that are not the same on the other side. */
function withoutEqual(passages: readonly Passage[], other: readonly Passage[]): readonly number[] {
  const known = new Set(other.map(passageKey));
  return [...passages.keys()].filter((at) => {
    const passage = passages[at];
    return passage !== undefined && !known.has(passageKey(passage));
  });
}

/** Passages that stand one behind the other, and the one on the other side that says what they say. */
interface Run {
  readonly single: number;
  readonly from: number;
  readonly length: number;
}

function runsFor(singles: readonly number[], own: readonly Passage[], free: readonly number[], other: readonly Passage[]): readonly Run[] {
  const left = new Set(free);
  const runs: Run[] = [];
  for (const single of singles) {
    const passage = own[single];
    if (passage === undefined || !runningOn.includes(passage.kind)) continue;
    const bag = bagOfWords(passage.text);
    let best: (Run & { readonly score: number }) | undefined;
    for (const from of left)
      for (let length = 2; length <= mostParts; length++) {
        const parts = other.slice(from, from + length);
        if (!parts.every(({ kind }, at) => kind === passage.kind && left.has(from + at)) || parts.length < length) break;
        const texts = parts.map(({ text }) => text);
        const long = texts.join(' ').length;
        if (Math.abs(long - passage.text.length) > passage.text.length * (1 - similar.least) * 2) continue;
        const score = similarityOf(bag, bagOfWords(...texts));
        const alone = Math.max(...texts.map((text) => similarityOf(bag, bagOfWords(text))));
        if (score >= similar.least && (score === 1 || score >= alone + similar.more) && score > (best?.score ?? 0))
          best = { single, from, length, score };
      }
    if (best === undefined) continue;
    for (let at = best.from; at < best.from + best.length; at++) left.delete(at);
    runs.push(best);
  }
  return runs;
}

function withRuns<P extends Passage>(
  passages: readonly P[],
  runs: readonly Run[],
  join: (parts: readonly P[]) => P | undefined,
): readonly P[] {
  const byFirst = new Map(runs.map((run) => [run.from, run]));
  const result: P[] = [];
  for (let at = 0; at < passages.length; ) {
    const length = byFirst.get(at)?.length ?? 1;
    const joined = length === 1 ? passages[at] : join(passages.slice(at, at + length));
    if (joined !== undefined) result.push(joined);
    at += length;
  }
  return result;
}

function joinedPassage(parts: readonly Passage[]): Passage | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const marks: PassageMark[] = [];
  let words = 0;
  for (const part of parts) {
    for (const [word, note] of part.marks ?? []) marks.push([word + words, note]);
    words += wordSpans(part.text).length;
  }
  return { ...first, text: parts.map(({ text }) => text).join(' '), marks, pictures: parts.flatMap(({ pictures = [] }) => pictures) };
}

function joinedPrinted(parts: readonly PrintedPassage[]): PrintedPassage | undefined {
  const joined = joinedPassage(parts);
  return joined === undefined ? undefined : { ...joined, parts: parts.flatMap(({ parts: own }) => own) };
}
