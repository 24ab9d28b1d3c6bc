import type { PageFacts, TextLine } from '../../model/index.js';

/** The line of its page on which a run begins, or that has a character, by its index. */
export function lineOf({ lines }: PageFacts, { from }: { readonly from: number }): TextLine | undefined {
  return lines.find((line) => from >= line.from && from < line.to);
}
