import type { SourcePlace } from '../../model/index.js';
import type { YamlMap } from './yaml-map.js';

/** The place of each field that is given, and of each label as `labels.notes`. */
export function fieldPlaces(map: YamlMap): Readonly<Record<string, SourcePlace>> {
  const { labels } = map.fields;
  const labelNames = typeof labels === 'object' && labels !== null && !Array.isArray(labels) ? Object.keys(labels) : [];
  return Object.fromEntries([
    ...Object.keys(map.fields).map((name) => [name, map.namePlace([name])] as const),
    ...labelNames.map((name) => [`labels.${name}`, map.namePlace(['labels', name])] as const),
  ]);
}
