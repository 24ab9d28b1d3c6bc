import type { InferOutput } from 'valibot';
import type { CheckSetting } from '../../model/index.js';
import { given } from './given.js';
import type { checksSchema } from './schema.js';
import type { YamlMap } from './yaml-map.js';

/** Settings of checks as the program uses them, with the places of their names in the map; what is absent has no field. */
export function checkSettings(checks: InferOutput<typeof checksSchema> = {}, map: YamlMap): Readonly<Record<string, CheckSetting>> {
  return Object.fromEntries(
    Object.entries(checks).map(([id, { severity, reason }]) => [
      id,
      { severity, ...given({ reason }), place: map.namePlace(['checks', id]) },
    ]),
  );
}
