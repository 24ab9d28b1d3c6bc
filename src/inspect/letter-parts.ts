import type { PageText } from './read-text.js';

/** Runs so near in painting may hold parts of one letter. */
const nearby = 4;
/** Share of the narrower part's width that lies within the other. */
const within = 0.5;

/**
 * Fonts of Arabic draw a letter's stem and its points as glyphs of their own, each of which says that it is the whole letter.
 * Gives the characters, by index, that are only such a part: the same letter stands there once more, and wider.
 */
export function letterParts({ characters: { codes, loose, runs: runOf }, runs }: PageText): ReadonlySet<number> {
  const parts = new Set<number>();
  for (const [index, run] of runs.entries()) {
    for (let i = run.from; i < run.to; i += 1) {
      const code = codes[i] ?? 0;
      if (!isJoined(code) || parts.has(i)) continue;
      const last = runs[Math.min(index + nearby, runs.length - 1)]?.to ?? run.to;
      for (let j = i + 1; j < last; j += 1) {
        if (codes[j] !== code || !cover(loose, i, j) || Math.abs((runs[runOf[j] ?? 0]?.baseline ?? 0) - run.baseline) > run.size) continue;
        const [a, b] = [width(loose, i), width(loose, j)];
        parts.add(a < b ? i : j);
        if (a < b) break;
      }
    }
  }
  return parts;
}

/** Letters of Arabic and its kin. */
function isJoined(code: number): boolean {
  return (code >= 0x600 && code < 0x900) || (code >= 0xfb50 && code < 0xfe00) || (code >= 0xfe70 && code < 0xff00);
}

function width(loose: Float32Array, i: number): number {
  return (loose[4 * i + 2] ?? 0) - (loose[4 * i] ?? 0);
}

function cover(loose: Float32Array, i: number, j: number): boolean {
  const at = (index: number, side: number): number => loose[4 * index + side] ?? 0;
  const shared = Math.min(at(i, 2), at(j, 2)) - Math.max(at(i, 0), at(j, 0));
  return shared >= within * Math.min(width(loose, i), width(loose, j));
}
