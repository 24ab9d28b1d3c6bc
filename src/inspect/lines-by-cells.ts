import type { StructureElement, TextRun } from '../model/index.js';
import type { CellMap } from './read-cells.js';
import type { WordedLine } from './set-lines.js';

interface LinedPage {
  readonly number: number;
  readonly runs: readonly TextRun[];
  readonly wordedLines: readonly WordedLine[];
}

/**
 * Lines of the body in the order of reading. A row that goes on overleaf is painted page by page; it is read cell by cell, so what a
 * cell has on later pages follows what it has on the first.
 */
export function linesByCells(pages: readonly LinedPage[], split: CellMap): readonly WordedLine[] {
  const groups: WordedLine[][] = [];
  const begun = new Map<StructureElement, WordedLine[]>();
  for (const { number, runs, wordedLines } of pages) {
    const cells = split.get(number);
    const lines = wordedLines.filter(({ artifact }) => !artifact);
    if (cells === undefined) {
      groups.push(lines);
      continue;
    }
    const contents = new Map(runs.map(({ from, contentId }) => [from, contentId]));
    for (const line of lines) {
      const cell = cells.get(contents.get(line.from) ?? -1);
      const known = cell === undefined ? undefined : begun.get(cell);
      if (known !== undefined) {
        known.push(line);
        continue;
      }
      const group = [line];
      groups.push(group);
      if (cell !== undefined) begun.set(cell, group);
    }
  }
  return groups.flat();
}
