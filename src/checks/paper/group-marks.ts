import type { PaperMark } from './read-paper.js';

/** Marks by their number, or by their page, each group in reading order. */
export function groupMarks(marks: readonly PaperMark[], by: 'number' | 'page'): ReadonlyMap<number, readonly PaperMark[]> {
  const groups = new Map<number, PaperMark[]>();
  for (const mark of marks) {
    const group = groups.get(mark[by]);
    if (group === undefined) groups.set(mark[by], [mark]);
    else group.push(mark);
  }
  return groups;
}
