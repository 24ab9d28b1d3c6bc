import type { Box, LinkFacts } from '../model/index.js';
import type { Destinations } from './destinations.js';
import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';
import { type PageNode, readBox } from './read-page-tree.js';

export interface Annotations {
  readonly links: readonly LinkFacts[];
  /** Index into `links` by the annotation's object number. */
  readonly linkByObject: ReadonlyMap<number, number>;
  readonly others: readonly string[];
}

/** Annotation flags Hidden and NoView (ISO 32000-2, 12.5.3). */
const hiddenFlags = 0x02 | 0x20;

/** Annotations of one page: links in the file's order, the others by subtype. */
export function readAnnotations(objects: PdfObjects, destinations: Destinations, page: PageNode, number: number): Annotations {
  const links: LinkFacts[] = [];
  const linkByObject = new Map<number, number>();
  const others: string[] = [];
  for (const reference of objects.items(page.entries.get('Annots'))) {
    const entries = objects.entries(reference);
    const subtype = objects.name(entries.get('Subtype')) ?? 'unknown';
    if (subtype !== 'Link') {
      others.push(subtype);
      continue;
    }
    // A link that is not shown leads nobody anywhere.
    if (((objects.number(entries.get('F')) ?? 0) & hiddenFlags) !== 0) others.push('Link that is hidden');
    if (typeof reference === 'object' && reference?.kind === 'reference') linkByObject.set(reference.number, links.length);
    links.push(readLink(objects, destinations, entries, number));
  }
  return { links, linkByObject, others };
}

/** A link that no page has; `undefined` where the object is none. */
export function readLostLink(objects: PdfObjects, destinations: Destinations, object: number, page: number): LinkFacts | undefined {
  const entries = objects.entries({ kind: 'reference', number: object });
  return objects.name(entries.get('Subtype')) === 'Link' ? { ...readLink(objects, destinations, entries, page), lost: true } : undefined;
}

function readLink(objects: PdfObjects, destinations: Destinations, entries: ReadonlyMap<string, PdfValue>, page: number): LinkFacts {
  const box = readBox(objects, entries.get('Rect')) ?? { left: 0, bottom: 0, right: 0, top: 0 };
  const alt = objects.text(entries.get('Contents'));
  const parts = quadBoxes(objects, entries.get('QuadPoints'));
  const target = destinations.target(entries);
  return { page, box, parts: parts.length > 0 ? parts : [box], target, ...(alt === undefined ? {} : { alt }) };
}

/** Four corners a part; their order differs between writers, so only the extent counts. */
function quadBoxes(objects: PdfObjects, value: PdfValue | undefined): Box[] {
  const numbers = objects.numbers(value);
  if (numbers.some(Number.isNaN)) return [];
  return Array.from({ length: Math.floor(numbers.length / 8) }, (_, index) => {
    const corners = numbers.slice(index * 8, index * 8 + 8);
    const xs = corners.filter((_, i) => i % 2 === 0);
    const ys = corners.filter((_, i) => i % 2 === 1);
    return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
  });
}
