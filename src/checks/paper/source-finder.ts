import type { Promised, SourcePlace } from '../../model/index.js';
import { findSource } from './find-source.js';

/** So many lines are looked for, several of a long block; of a file that is broken all over, the rest is only counted. */
const mostSought = 60;

/** Finds the blocks that printed words come from, for the first problems of a check. */
export function sourceFinder(promised: Promised): (printed: string) => SourcePlace | undefined {
  let sought = 0;
  return (printed) => (sought++ < mostSought ? findSource(promised, printed) : undefined);
}
