import { type Quarter, quarterOf } from './direction.js';
import type { PageText } from './read-text.js';

/** So much of a page is turned where a program has turned the whole. */
const nearlyAll = 0.9;

/** The direction in which a page is written: that of nearly all its text, and of its running heads, else from left to right. */
export function mainQuarter({ runs }: PageText): Quarter {
  // Nearly every page begins upright: no more is asked of it then.
  if (runs.length === 0 || runs.every(({ angle }) => quarterOf(angle) === 0)) return 0;
  const counts = [0, 0, 0, 0];
  const ofArtifacts = [0, 0, 0, 0];
  for (const { angle, from, to, artifact } of runs) {
    const quarter = quarterOf(angle);
    counts[quarter] = (counts[quarter] ?? 0) + to - from;
    if (artifact) ofArtifacts[quarter] = (ofArtifacts[quarter] ?? 0) + to - from;
  }
  const isMain = (all: readonly number[], quarter: number) => {
    const sum = all.reduce((a, b) => a + b, 0);
    return sum === 0 || (all[quarter] ?? 0) >= nearlyAll * sum;
  };
  return ([1, 2, 3] as const).find((quarter) => isMain(counts, quarter) && isMain(ofArtifacts, quarter)) ?? 0;
}
