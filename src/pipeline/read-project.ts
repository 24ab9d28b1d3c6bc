import { type Finding, finding } from '../model/index.js';
import { type Config, readConfig } from '../read/config/read-config.js';
import { knownFindings } from './known-findings.js';
import { refusedSettings } from './refused-settings.js';

/** Reads the project that a folder belongs to; settings of checks that do not exist are told here, once, and left out. */
export async function readProject(folder: string): Promise<{ readonly config: Config; readonly findings: readonly Finding[] }> {
  const { config, findings } = await readConfig(folder);
  const { checks: named = {}, ...settings } = config.settings;
  const refused = refusedSettings(named, Object.keys(knownFindings));
  const checks = Object.fromEntries(Object.entries(named).filter(([id]) => !refused.has(id)));
  const refusals = [...refused.values()].map((problem) => finding('config-is-valid', problem));
  return { config: { ...config, settings: { ...settings, checks } }, findings: [...findings, ...refusals].toSorted(byPlace) };
}

function byPlace({ source: a }: Finding, { source: b }: Finding): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
