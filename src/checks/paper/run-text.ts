import type { PageFacts, TextRun } from '../../model/index.js';

/** The characters of a run as text. */
export function runText({ characters: { codes } }: PageFacts, { from, to }: TextRun): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCodePoint(codes[at] ?? 0xfffd);
  return text;
}
