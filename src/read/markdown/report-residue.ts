import { finding, type SourcePlace } from '../../model/index.js';
import type { Reading } from './reading.js';

/** Notes what a research assistant has left behind and is not printed. */
export function reportResidue(words: string, place: SourcePlace, reading: Reading): void {
  reading.departures.push({ kind: 'left-out', what: 'export-residue', words, place });
  reading.findings.push(
    finding('no-export-residue', {
      message: `Unexpected leftover of a research assistant, “${visible(words)}”; it is not printed`,
      hint: 'Remove it, and put a real citation in its place.',
      source: place,
    }),
  );
}

function visible(words: string): string {
  return words.replace(/[\uE000-\uF8FF]/g, '');
}
