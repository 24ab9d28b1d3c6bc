import type { ViewerSetting } from '../model/index.js';
import type { Destinations } from './destinations.js';
import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';
import type { PageNode } from './read-page-tree.js';

/** What a file asks of the programs that show, read out or print it; that the window shows its title is metadata. */
export function readViewerSettings(objects: PdfObjects, pages: readonly PageNode[], destinations: Destinations): ViewerSetting[] {
  const { catalog } = objects;
  const settings: ViewerSetting[] = [];
  for (const [name, value] of objects.entries(catalog.get('ViewerPreferences')))
    if (name !== 'DisplayDocTitle') settings.push({ name, value: written(objects, value) });
  for (const name of ['PageMode', 'PageLayout']) if (catalog.has(name)) settings.push({ name, value: written(objects, catalog.get(name)) });
  const opening = openingPage(objects, destinations);
  if (opening !== undefined) settings.push({ name: 'OpenAction', value: opening });
  const base = objects.entries(catalog.get('URI')).get('Base');
  if (base !== undefined) settings.push({ name: 'Base', value: written(objects, base) });
  const suspects = objects.entries(catalog.get('MarkInfo')).get('Suspects');
  if (suspects !== undefined) settings.push({ name: 'Suspects', value: written(objects, suspects) });
  for (const [index, { entries }] of pages.entries()) {
    const page = index + 1;
    for (const name of ['Dur', 'Trans']) if (entries.has(name)) settings.push({ name, value: written(objects, entries.get(name)), page });
    // By default the order of tabbing is whatever a viewer likes.
    if (objects.items(entries.get('Annots')).length > 0)
      settings.push({ name: 'Tabs', value: objects.name(entries.get('Tabs')) ?? 'none', page });
  }
  return settings;
}

/** The page on which the file opens; what opens nothing is among its live parts. */
function openingPage(objects: PdfObjects, destinations: Destinations): string | undefined {
  const action = objects.catalog.get('OpenAction');
  if (action === undefined) return undefined;
  const isAction = objects.entries(action).has('S');
  const target = destinations.target(new Map([[isAction ? 'A' : 'Dest', action]]));
  return target.kind === 'page' ? `page ${target.page}` : target.kind === 'dangling' ? 'nowhere' : undefined;
}

/** A value in short, as one would write it in a file. */
function written(objects: PdfObjects, value: PdfValue | undefined): string {
  const found = objects.resolve(value);
  if (found === null || typeof found !== 'object') return String(found);
  switch (found.kind) {
    case 'name':
      return found.name;
    case 'string':
      return objects.text(found) ?? '';
    case 'array':
      // One may hold itself.
      return found.items.map((item) => (objects.items(item).length > 0 ? '…' : written(objects, item))).join(' ');
    default:
      return objects.name(objects.entries(found).get('S')) ?? '…';
  }
}
