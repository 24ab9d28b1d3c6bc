import type { WrittenWord } from './written-words.js';

interface Shown {
  readonly group: object;
  readonly line: number;
  /** How many words a name, or the address itself (by its group), has, and how many of them are there. */
  readonly names: Map<object, { words: number; there: number }>;
  isThere: boolean;
}

/** How often the site is named: by a name that is there whole, or in a longer name or the address, of which it may be a part. */
function timesNamed({ group, names }: Shown): number {
  const own = [...names].filter(([name]) => name !== group).map(([, count]) => count);
  const fewest = Math.min(...own.map(({ words }) => words));
  return [...names.values()].filter(({ there }) => there >= fewest).length;
}

/**
 * The groups of which something stands on paper. Two addresses of one line may have each other's names: where two names are
 * there for the one and none for its neighbour, one of them is the neighbour's.
 */
export function groupsOnPaper(words: readonly WrittenWord[], partners: Int32Array): ReadonlySet<object> {
  const groups = new Map<object, Shown>();
  words.forEach(({ group, name, line }, at) => {
    if (group === undefined) return;
    const shown: Shown = groups.get(group) ?? { group, line, names: new Map(), isThere: false };
    groups.set(group, shown);
    const isThere = (partners[at] ?? -1) >= 0;
    shown.isThere ||= isThere;
    const count = shown.names.get(name ?? group) ?? { words: 0, there: 0 };
    shown.names.set(name ?? group, { words: count.words + 1, there: count.there + (isThere ? 1 : 0) });
  });
  let lender: { readonly line: number; spare: number } | undefined;
  const inOrder = [...groups.values()];
  for (const order of [inOrder, inOrder.toReversed()]) {
    lender = undefined;
    for (const shown of order) {
      const spare = timesNamed(shown) - 1;
      if (spare > 0) lender = { line: shown.line, spare };
      else if (!shown.isThere && lender?.line === shown.line && lender.spare > 0) {
        shown.isThere = true;
        lender.spare -= 1;
      }
    }
  }
  return new Set(inOrder.filter(({ isThere }) => isThere).map(({ group }) => group));
}
