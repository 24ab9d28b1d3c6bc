import type { WrittenWord } from './written-words.js';

interface Shown {
  readonly group: object;
  readonly line: number;
  /** Whether a name, or the address itself, is there whole, by what its words have in common; of a part of it nothing is known. */
  readonly names: Map<object, boolean>;
  isThere: boolean;
}

/**
 * The groups of which something stands on paper. Two addresses of one line may have each other's names: where two names are
 * there for the one and none for its neighbour, one of them is the neighbour's.
 */
export function groupsOnPaper(words: readonly WrittenWord[], partners: Int32Array): ReadonlySet<object> {
  const groups = new Map<object, Shown>();
  for (const [at, { group, name, line }] of words.entries()) {
    if (group === undefined) continue;
    const shown = groups.get(group) ?? { group, line, names: new Map<object, boolean>(), isThere: false };
    groups.set(group, shown);
    const isThere = (partners[at] ?? -1) >= 0;
    shown.isThere ||= isThere;
    shown.names.set(name ?? group, (shown.names.get(name ?? group) ?? true) && isThere);
  }
  let lender: { readonly line: number; spare: number } | undefined;
  const inOrder = [...groups.values()];
  for (const order of [inOrder, inOrder.toReversed()]) {
    lender = undefined;
    for (const shown of order) {
      const spare = [...shown.names.values()].filter((isWhole) => isWhole).length - 1;
      if (spare > 0) lender = { line: shown.line, spare };
      else if (!shown.isThere && lender?.line === shown.line && lender.spare > 0) {
        shown.isThere = true;
        lender.spare -= 1;
      }
    }
  }
  return new Set(inOrder.filter(({ isThere }) => isThere).map(({ group }) => group));
}
