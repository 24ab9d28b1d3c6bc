import type { InferOutput } from 'valibot';
import type { CheckSetting } from '../../model/index.js';
import { given } from './given.js';
import type { checksSchema } from './schema.js';

/** Settings of checks as the program uses them: what is absent has no field. */
export function checkSettings(checks: InferOutput<typeof checksSchema> = {}): Readonly<Record<string, CheckSetting>> {
  return Object.fromEntries(Object.entries(checks).map(([id, { severity, reason }]) => [id, { severity, ...given({ reason }) }]));
}
