/** Pairs of indices into two sequences, ascending in both. */
export type Alignment = readonly (readonly [number, number])[];

/**
 * The longest common subsequence of two sequences that are nearly the same (Myers 1986): time grows with their length and with the
 * square of their differences. Undefined where these are more than `most`.
 */
export function align<A, B>(before: readonly A[], after: readonly B[], same: (a: A, b: B) => boolean, most: number): Alignment | undefined {
  const [n, m] = [before.length, after.length];
  const is = (i: number, j: number): boolean => {
    const [a, b] = [before[i], after[j]];
    return a !== undefined && b !== undefined && same(a, b);
  };
  let furthest = new Int32Array(3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= Math.min(most, n + m); d++) {
    // Diagonal k is kept at k + d + 1.
    const next = new Int32Array(2 * d + 5);
    for (let k = -d; k <= d; k += 2) {
      const [below = 0, above = 0] = [furthest[k - 1 + d], furthest[k + 1 + d]];
      let x = d === 0 ? 0 : k === -d || (k !== d && below < above) ? above : below + 1;
      let y = x - k;
      while (x < n && y < m && is(x, y)) [x, y] = [x + 1, y + 1];
      next[k + d + 1] = x;
      if (x >= n && y >= m) return walkBack([...trace, next], n, m);
    }
    trace.push(next);
    furthest = next;
  }
  return undefined;
}

/** The diagonal steps of the path that the last round found. */
function walkBack(trace: readonly Int32Array[], n: number, m: number): Alignment {
  const pairs: [number, number][] = [];
  let [x, y] = [n, m];
  for (let d = trace.length - 1; d > 0; d--) {
    const furthest = trace[d - 1] ?? new Int32Array();
    const k = x - y;
    const [below = 0, above = 0] = [furthest[k - 1 + d], furthest[k + 1 + d]];
    const isDown = k === -d || (k !== d && below < above);
    const fromX = isDown ? above : below;
    const fromY = fromX - (isDown ? k + 1 : k - 1);
    while (x > fromX && y > fromY && (isDown ? x > fromX : x > fromX + 1)) pairs.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  while (x > 0 && y > 0) pairs.push([--x, --y]);
  return pairs.reverse();
}
