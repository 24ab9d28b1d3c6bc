import pc from 'picocolors';
import type { Finding, Setting, SettingOrigin, SettingValue } from '../model/index.js';
import { fileOf } from './build-report.js';
import { findingText } from './finding-text.js';
import { visible } from './visible.js';

/** How settings are printed: as a table, or for programs. */
export const settingsFormats = ['text', 'json'] as const;

/** Longer values, and addresses in names, are cut in the table. */
const widestValue = 48;
const widestName = 32;

/** Every setting with its value and where it comes from, below it what is wrong with them. */
export function settingsReport(
  { settings, findings }: { readonly settings: readonly Setting[]; readonly findings: readonly Finding[] },
  format: (typeof settingsFormats)[number],
  isColoured: boolean,
): string {
  if (format === 'json') return `${JSON.stringify({ settings, findings }, undefined, 2)}\n`;
  const colours = pc.createColors(isColoured);
  const rows = settings.map(
    ({ name, value, from }) => [cut(visible(name), widestName), cut(visible(valueText(value)), widestValue), originText(from)] as const,
  );
  const width = (column: 0 | 1) => Math.max(0, ...rows.map((row) => [...row[column]].length));
  const [names, values] = [width(0), width(1)];
  const table = rows.map(([name, value, from], index) => {
    const line = `${pad(name, names)}  ${pad(value, values)}  ${from}`;
    return `${settings[index]?.from.kind === 'default' ? colours.dim(line) : line}\n`;
  });
  const told = findings.map((finding) => findingText(finding, fileOf(finding), colours));
  return [...table, ...(told.length > 0 && table.length > 0 ? ['\n'] : []), ...told].join('');
}

function valueText(value: SettingValue | undefined): string {
  if (value === undefined) return '–';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isList(value)) return value.join(', ');
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${valueText(part)}`)
    .join('; ');
}

function isList(value: SettingValue): value is readonly string[] {
  return Array.isArray(value);
}

function originText(from: SettingOrigin): string {
  switch (from.kind) {
    case 'flag':
      return from.flag;
    case 'environment':
      return from.variable;
    case 'front-matter':
    case 'config':
    case 'sources-file':
      return visible(`${from.place.file}:${from.place.line}`);
    case 'editions-file':
      return visible(from.place.file);
    case 'article':
      return 'the article';
    case 'default':
      return 'default';
  }
}

function cut(text: string, widest: number): string {
  const characters = [...text];
  return characters.length > widest ? `${characters.slice(0, widest - 1).join('')}…` : text;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}
