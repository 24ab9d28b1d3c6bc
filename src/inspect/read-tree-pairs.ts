import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';

/** Keys and values of a name tree (`Names`) or number tree (`Nums`), in order. A tree that loops is cut. */
export function readTreePairs(objects: PdfObjects, root: PdfValue | undefined, kind: 'Names' | 'Nums'): [key: PdfValue, value: PdfValue][] {
  const pairs: [PdfValue, PdfValue][] = [];
  const seen = new Set<ReadonlyMap<string, PdfValue>>();
  const pending: (PdfValue | undefined)[] = [root];
  while (pending.length > 0) {
    const node = objects.entries(pending.pop());
    if (seen.has(node)) continue;
    seen.add(node);
    const items = objects.items(node.get(kind));
    for (let i = 0; i + 1 < items.length; i += 2) pairs.push([objects.resolve(items[i]), items[i + 1] ?? null]);
    pending.push(...[...objects.items(node.get('Kids'))].reverse());
  }
  return pairs;
}
