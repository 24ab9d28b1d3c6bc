import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';
import type { PageNode } from './read-page-tree.js';

/** What a link may do. */
const leading: ReadonlySet<string> = new Set(['URI', 'GoTo']);
/** So many actions in a row, each followed by the next. */
const mostActions = 8;

/** Parts of a file that do something, or that it carries along, by their PDF names, each once. Links that lead somewhere are not among them. */
export function readLiveParts(objects: PdfObjects, pages: readonly PageNode[]): string[] {
  const { catalog } = objects;
  const names = objects.entries(catalog.get('Names'));
  const opening = objects.name(objects.entries(catalog.get('OpenAction')).get('S'));
  const live = new Set<string>();
  if (opening !== undefined && opening !== 'GoTo') live.add(opening);
  for (const key of ['JavaScript', 'EmbeddedFiles']) if (names.has(key)) live.add(key);
  for (const key of ['AA', 'AF', 'AcroForm', 'Collection', 'Perms']) if (catalog.has(key)) live.add(key);
  for (const { entries } of pages) {
    for (const key of ['AA', 'AF']) if (entries.has(key)) live.add(key);
    for (const annotation of objects.items(entries.get('Annots'))) {
      const own = objects.entries(annotation);
      if (objects.name(own.get('Subtype')) !== 'Link') continue;
      if (own.has('AA')) live.add('AA');
      for (const kind of actionsIn(objects, own.get('A'), mostActions)) if (!leading.has(kind)) live.add(kind);
    }
  }
  return [...live];
}

/** The kinds of an action and of those that follow it. */
function* actionsIn(objects: PdfObjects, action: PdfValue | undefined, depth: number): Generator<string> {
  const entries = objects.entries(action);
  const kind = objects.name(entries.get('S'));
  if (kind !== undefined) yield kind;
  const next = entries.get('Next');
  if (next === undefined || depth === 0) return;
  const several = objects.items(next);
  for (const one of several.length > 0 ? several : [next]) yield* actionsIn(objects, one, depth - 1);
}
