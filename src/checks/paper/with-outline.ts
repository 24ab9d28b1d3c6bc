import type { OutlineEntry, PdfFacts, StructureElement } from '../../model/index.js';
import { withFacts } from './with-facts.js';

/**
 * A file that has lost its outline, with the one that its tagged headings would make: it is told by itself, and all that is found by the
 * outline, such as where the notes begin, is still found.
 */
export function withOutline(found: PdfFacts): PdfFacts {
  if (found.outline.length > 0) return found;
  const entries = [...headingsIn(found.structure)];
  if (entries.length === 0) return found;
  return withFacts(found, { outline: nested(entries) });
}

type Flat = Omit<OutlineEntry, 'children'>;

function* headingsIn(elements: readonly StructureElement[]): Generator<Flat> {
  for (const { role, text, places, children } of elements) {
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    const place = places[0];
    if (level > 0 && place !== undefined) yield { title: text, level, target: { kind: 'page', page: place.page, y: place.box.top } };
    else yield* headingsIn(children.flatMap((child) => (child.kind === 'element' ? [child.element] : [])));
  }
}

/** Each entry with those below it that follow. */
function nested(entries: readonly Flat[]): readonly OutlineEntry[] {
  const top: OutlineEntry[] = [];
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at] as Flat;
    let end = at + 1;
    while ((entries[end]?.level ?? 0) > entry.level) end++;
    top.push({ ...entry, children: nested(entries.slice(at + 1, end)) });
    at = end;
  }
  return top;
}
