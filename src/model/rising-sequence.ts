/** Indices of the longest part of a sequence that rises strictly: what is not in it stands out of order (patience sorting, n log n). */
export function risingSequence(values: readonly number[]): ReadonlySet<number> {
  // Of each length, the index of the smallest value that a sequence of that length ends in.
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  });
  const members = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) members.add(index);
  return members;
}
