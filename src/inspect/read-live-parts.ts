import type { PdfObjects } from './objects/pdf-objects.js';
import type { PageNode } from './read-page-tree.js';

/** Parts of a file that do something, by their PDF names, each once. Links are not among them. */
export function readLiveParts(objects: PdfObjects, pages: readonly PageNode[]): string[] {
  const { catalog } = objects;
  const names = objects.entries(catalog.get('Names'));
  const opening = objects.name(objects.entries(catalog.get('OpenAction')).get('S'));
  const live = new Set<string>();
  if (opening !== undefined && opening !== 'GoTo') live.add(opening);
  for (const key of ['JavaScript', 'EmbeddedFiles']) if (names.has(key)) live.add(key);
  for (const key of ['AA', 'AcroForm']) if (catalog.has(key)) live.add(key);
  if (pages.some((page) => page.entries.has('AA'))) live.add('AA');
  return [...live];
}
