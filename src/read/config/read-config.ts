import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { CheckSetting, Finding } from '../../model/index.js';
import { finding } from '../../model/index.js';
import { decodeText } from '../decode-text.js';
import { checkSettings } from '../front-matter/check-settings.js';
import { validate } from '../front-matter/validate.js';
import { checkConfigNames } from './check-config-names.js';
import { configSchema } from './config-schema.js';
import { parseJson } from './parse-json.js';

/** What holds for a project. */
export interface Config {
  readonly checks: Readonly<Record<string, CheckSetting>>;
}

const name = 'brief.config.json';

/** Reads `brief.config.json` in the folder or the nearest one above; nothing is set where there is none. Fields with mistakes are reported and not set. */
export async function readConfig(folder: string): Promise<{ readonly config: Config; readonly findings: readonly Finding[] }> {
  const none: Config = { checks: {} };
  const found = await nearest(folder);
  if (found === undefined) return { config: none, findings: [] };
  const file = relative(folder, found.path).split(sep).join('/');
  const decoded = decodeText(found.bytes, file);
  if (!decoded.ok) return { config: none, findings: decoded.findings.map(asConfig) };
  const { map, findings } = parseJson(decoded.value, file);
  if (map === undefined) return { config: none, findings };
  const named = checkConfigNames(map);
  const validated = validate(configSchema, named.map, 'json');
  return {
    config: { checks: checkSettings(validated.value.checks, map) },
    findings: [...findings, ...named.findings, ...validated.findings],
  };
}

async function nearest(folder: string): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  const path = join(folder, name);
  try {
    return { path, bytes: await readFile(path) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    const above = dirname(folder);
    return above === folder ? undefined : nearest(above);
  }
}

function asConfig({ message, hint, source }: Finding): Finding {
  return finding('config-is-valid', { message, ...(hint === undefined ? {} : { hint }), ...(source === undefined ? {} : { source }) });
}
