import { textWidth } from './text-width.js';

/** A run of words and hyphens, behind which a line may end. */
const hyphenated = /^[\p{L}\p{M}\p{P}]+$/u;
const hyphens = /(?<=[-–—])|(?<=\p{L}\/)(?=\p{L})/u;
/** Marks stay with their word. */
const raised = /[⁰¹²³⁴-⁹]+$/u;

/** How many characters a word may have that these texts print on lines of so many ems: no word is parted that fits. */
export function longestFitting(texts: readonly string[], width: number): number {
  const runs = texts
    .flatMap((text) => text.split(/[^\S\u00a0\u202f]+/))
    .flatMap((run) => (hyphenated.test(run) ? run.split(hyphens) : [run]));
  const lengths = runs.map((run) => run.replace(raised, '').length);
  // A width that was computed for a word may fall short of it in the last digit.
  const tooLong = lengths.filter((_, index) => textWidth(runs[index] ?? '') + 0.3 > width + 0.01).map((length) => length - 1);
  return Math.min(...tooLong, Math.max(Math.floor(width / 0.55), ...lengths));
}
