/** Words `from` up to `to` of one text, and of another. */
export type Gap = readonly [from: number, to: number, fromOther: number, toOther: number];

/** What two equal words are worth more before two that are equal, too: neighbours rather than words from afar. */
const neighbour = 0.01;

/**
 * Pairs equal words of a gap so that they are worth most in sum; of pairings that are worth the same, what comes last. Only words
 * that are equal are looked at: time grows with the number of such pairs, of which there are few among all of a text.
 */
export function heaviestChain(
  before: Int32Array,
  after: Int32Array,
  [from, to, fromOther, toOther]: Gap,
  weight: (index: number) => number,
  partners: Int32Array,
): void {
  const columns = columnsByWord(after, fromOther, toOther);
  const [rows, others, values, tails]: [number[], number[], number[], number[]] = [[], [], [], []];
  // A Fenwick tree over the columns from the last: at each place the best pair in some of them.
  const width = toOther - fromOther;
  const best = new Int32Array(width + 1).fill(-1);
  /** Of the same worth it is the later row that counts, then the later column. */
  const isLater = (pair: number, than: number): boolean =>
    ((rows[pair] ?? 0) - (rows[than] ?? 0) || (others[pair] ?? 0) - (others[than] ?? 0)) > 0;
  const bestBehind = (other: number): number => {
    let found = -1;
    let most = 0;
    for (let place = toOther - 1 - other; place > 0; place &= place - 1) {
      const pair = best[place] ?? -1;
      if (pair < 0) continue;
      const value = values[pair] ?? 0;
      if (value < most || (value === most && !isLater(pair, found))) continue;
      found = pair;
      most = value;
    }
    return found;
  };
  for (let row = to - 1; row >= from; row--) {
    const first = rows.length;
    const own = weight(row);
    for (const other of columns.get(before[row] ?? -1) ?? []) {
      const tail = bestBehind(other);
      rows.push(row);
      others.push(other);
      tails.push(tail);
      values.push((values[tail] ?? 0) + own + (before[row + 1] === after[other + 1] ? neighbour : 0));
    }
    for (let pair = first; pair < rows.length; pair++) {
      const value = values[pair] ?? 0;
      for (let place = toOther - (others[pair] ?? 0); place <= width; place += place & -place) {
        const held = best[place] ?? -1;
        const worth = values[held] ?? 0;
        // What is better here is so at all places that take this one in.
        if (worth > value || (worth === value && held < first)) break;
        best[place] = pair;
      }
    }
  }
  for (let pair = bestBehind(fromOther - 1); pair >= 0; pair = tails[pair] ?? -1) partners[rows[pair] ?? 0] = others[pair] ?? -1;
}

/** Where each word stands. */
function columnsByWord(after: Int32Array, from: number, to: number): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (let at = from; at < to; at++) {
    const word = after[at] ?? -1;
    const known = columns.get(word);
    if (known === undefined) columns.set(word, [at]);
    else known.push(at);
  }
  return columns;
}
