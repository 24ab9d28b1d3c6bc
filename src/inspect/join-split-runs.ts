import type { TextRun } from '../model/index.js';
import { extent, type PageText } from './read-text.js';

/** PDFium's own order may part the characters of one piece of text by those of another: here they are one run again. */
export function joinSplitRuns({ characters, runs }: PageText): PageText {
  const joined: TextRun[] = [];
  const runOf = new Uint32Array(characters.count);
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.order === run.order && last.to === run.from)
      joined.splice(-1, 1, { ...last, to: run.to, box: extent(characters.loose, last.from, run.to) });
    else joined.push(run);
    runOf.fill(joined.length - 1, run.from, run.to);
  }
  return { characters: { ...characters, runs: runOf }, runs: joined };
}
