import type * as v from 'valibot';
import type { SourceDescription } from '../../model/index.js';
import { given } from './given.js';
import type { sourcesSchema } from './schema.js';
import type { FieldPath, YamlMap } from './yaml-map.js';

/** The sources described at the path, in the order of the file; fields left empty are absent. */
export function describeSources(sources: v.InferOutput<typeof sourcesSchema>, path: FieldPath, map: YamlMap): readonly SourceDescription[] {
  return Object.entries(sources).map(([match, { author = [], ...rest }]) => ({
    match,
    ...given({ author: author.filter((name) => name !== '').join(', '), ...rest }),
    place: map.namePlace([...path, match]),
  }));
}
