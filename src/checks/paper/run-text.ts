import type { PageFacts, TextRun } from '../../model/index.js';

/** So many characters are made text at once; a call takes no more arguments than some ten thousand. */
const atOnce = 4096;

const texts = new WeakMap<TextRun, string>();

/** The characters of a run as text; several checks ask for that of every run. */
export function runText({ characters: { codes } }: PageFacts, run: TextRun): string {
  const known = texts.get(run);
  if (known !== undefined) return known;
  let text = '';
  for (let at = run.from; at < run.to; at += atOnce) {
    const some = codes.subarray(at, Math.min(run.to, at + atOnce)) as ArrayLike<number>;
    // Spread out, they would be gone through one by one.
    text += String.fromCodePoint.apply(undefined, some as number[]);
  }
  texts.set(run, text);
  return text;
}
