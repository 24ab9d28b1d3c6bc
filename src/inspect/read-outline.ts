import type { OutlineEntry } from '../model/index.js';
import type { Destinations } from './destinations.js';
import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';

/** How deep an outline is followed; no reader shows more. */
const deepest = 32;

/** The outline (bookmarks). One that loops is cut. */
export function readOutline(objects: PdfObjects, destinations: Destinations): OutlineEntry[] {
  const seen = new Set<ReadonlyMap<string, PdfValue>>();
  const siblings = (first: PdfValue | undefined, level: number): OutlineEntry[] => {
    const entries: OutlineEntry[] = [];
    for (
      let entry = objects.entries(first);
      entry.size > 0 && !seen.has(entry) && level <= deepest;
      entry = objects.entries(entry.get('Next'))
    ) {
      seen.add(entry);
      const title = objects.text(entry.get('Title')) ?? '';
      entries.push({ title, level, target: destinations.target(entry), children: siblings(entry.get('First'), level + 1) });
    }
    return entries;
  };
  return siblings(objects.entries(objects.catalog.get('Outlines')).get('First'), 1);
}
