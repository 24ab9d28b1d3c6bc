import type { SourcePlace } from '../../model/index.js';
import type { YamlMap, YamlValue } from './yaml-map.js';

/** The place of each field that is given, of each label as `labels.notes`, and of each name as `reactions.stances.Kyiv`. */
export function fieldPlaces(map: YamlMap): Readonly<Record<string, SourcePlace>> {
  const { labels, reactions } = map.fields;
  const stances = typeof reactions === 'object' && reactions !== null && 'stances' in reactions ? reactions.stances : undefined;
  return Object.fromEntries([
    ...Object.keys(map.fields).map((name) => [name, map.namePlace([name])] as const),
    ...namesOf(labels).map((name) => [`labels.${name}`, map.namePlace(['labels', name])] as const),
    ...namesOf(stances).map((name) => [`reactions.stances.${name}`, map.namePlace(['reactions', 'stances', name])] as const),
  ]);
}

function namesOf(value: YamlValue | undefined): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
