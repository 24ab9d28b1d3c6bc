import type { ProjectSettings } from '../model/index.js';
import { sha256 } from './sha256.js';

/** SHA-256 of each of the project’s settings that a briefing is printed by, by its name: what has changed since can be named, and a report gives nothing away. */
export function settingHashes({ checks: _, places: __, ...printed }: ProjectSettings): Readonly<Record<string, string>> {
  const entries = Object.entries(printed).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, sha256(JSON.stringify(value))]).sort());
}

/** Names of the settings that are not as they were, sorted. */
export function changedSettings(was: Readonly<Record<string, string>>, settings: ProjectSettings): readonly string[] {
  const is = settingHashes(settings);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name]).sort();
}
