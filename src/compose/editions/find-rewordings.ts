import { diffArrays } from 'diff';
import { type Excerpts, excerptsOf } from '../../language/excerpts.js';
import type { Rewording } from '../../model/index.js';
import { type SaidWord, saidWords } from './said-words.js';

/** What has become of a passage's words. */
export interface RewordedPassage {
  readonly rewordings: readonly Rewording[];
  /** Indices of the words that are new, and of one beside each place where words are gone. */
  readonly changed: readonly number[];
}

/** Changes with no more words between them are shown as one. */
const closest = 3;
interface Hunk {
  before: [from: number, to: number];
  after: [from: number, to: number];
}

/** Compares a passage word by word with what it was. */
export function findRewordings(before: string, after: string): RewordedPassage {
  const [old, now] = [saidWords(before), saidWords(after)];
  const hunks = hunksOf(old, now);
  const changed = new Set<number>();
  for (const {
    after: [from, to],
  } of hunks) {
    for (const { first, last } of now.slice(from, to)) for (let at = first; at <= last; at++) changed.add(at);
    const beside = from === to ? now[Math.min(from, now.length - 1)] : undefined;
    if (beside !== undefined) changed.add(beside.first);
  }
  const wide = merged(hunks);
  const [was, is] = wide.length === 0 ? [] : [excerptsOf(before), excerptsOf(after)];
  const rewordings = wide.map(({ before: gone, after: come }, index) => {
    // What stands around is the same before and after, so that it ends where the next change begins.
    const limits = {
      from: now[wide[index - 1]?.after[1] ?? 0]?.from ?? 0,
      to: now[(wide[index + 1]?.after[0] ?? now.length) - 1]?.to ?? after.length,
    };
    // Nothing stands where words were only added or taken out, so that those around must be told.
    const isNeeded = gone[0] === gone[1] || come[0] === come[1];
    const [before, behind] = [now[come[0]]?.from ?? after.length, now[come[1] - 1]?.to ?? 0];
    const { lead = '', tail = '' } = is?.around(before, behind, limits, isNeeded) ?? {};
    return { lead, before: stretch(was, old, gone), after: stretch(is, now, come), tail };
  });
  return { rewordings, changed: [...changed].sort((a, b) => a - b) };
}

function hunksOf(old: readonly SaidWord[], now: readonly SaidWord[]): readonly Hunk[] {
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

function stretch(excerpts: Excerpts | undefined, words: readonly SaidWord[], [from, to]: readonly [number, number]): string {
  const [first, last] = [words[from], words[to - 1]];
  return excerpts === undefined || first === undefined || last === undefined || to <= from ? '' : excerpts.ends(first.from, last.to);
}
