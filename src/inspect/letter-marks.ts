import type { PageText } from './read-text.js';

/** Runs so near in painting may hold a letter and its marks. */
const nearby = 8;

/** Vowel signs and their kin by the letter over or under which they stand, all by index: on paper they stand where their font puts them. */
export function letterMarks(
  { characters: { codes, loose, runs: runOf }, runs }: PageText,
  left: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const marks = new Map<number, number[]>();
  const middle = (i: number): number => ((loose[4 * i] ?? 0) + (loose[4 * i + 2] ?? 0)) / 2;
  for (const [index, run] of runs.entries()) {
    for (let i = run.from; i < run.to; i += 1) {
      if (!isMark(codes[i] ?? 0) || left.has(i)) continue;
      let base: number | undefined;
      const last = runs[Math.min(index + nearby, runs.length - 1)]?.to ?? run.to;
      for (let j = runs[Math.max(index - nearby, 0)]?.from ?? 0; j < last; j += 1) {
        if (left.has(j) || !isLetter(codes[j] ?? 0) || Math.abs((runs[runOf[j] ?? 0]?.baseline ?? 0) - run.baseline) > run.size) continue;
        if (base === undefined || Math.abs(middle(j) - middle(i)) < Math.abs(middle(base) - middle(i))) base = j;
      }
      if (base === undefined) continue;
      const own = marks.get(base) ?? [];
      // A mark that is drawn in parts is one.
      if (!own.some((other) => codes[other] === codes[i])) own.push(i);
      marks.set(base, own);
    }
  }
  return marks;
}

/** Of Hebrew and Arabic. */
export function isMark(code: number): boolean {
  return code >= 0x591 && code < 0x900 && /\p{M}/u.test(String.fromCodePoint(code));
}

function isLetter(code: number): boolean {
  return code >= 0x5d0 && (code < 0x900 || (code >= 0xfb1d && code < 0xff00)) && /\p{L}/u.test(String.fromCodePoint(code));
}
