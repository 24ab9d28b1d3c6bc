import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type Finding, finding, type ReadLog } from '../model/index.js';
import { packageFolder } from '../package-folder.js';

/** A template folder, read: Handlebars sources, and everything else for Typst to find. */
export interface Template {
  /** Path of the entry among the sources. */
  readonly main: string;
  /** Path within the folder (with `/`) → text of each `.hbs` file. */
  readonly sources: ReadonlyMap<string, string>;
  /** Path within the job (`/theme.typ`) → bytes of every other file. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How a file of the template is named in a finding. */
  shown(path: string): string;
}

/** The template that comes with the tool. */
export const builtInTemplate = join(packageFolder(), 'templates', 'briefing');

const entry = 'brief.typ.hbs';
/** A template holds a few logos at most. */
const mostBytes = 64 * 1024 * 1024;

/** Reads a template folder. Missing folder, entry or theme: findings. */
export function loadTemplate(
  folder: string,
  shownFolder = folder,
  log?: ReadLog,
): { readonly ok: true; readonly value: Template } | { readonly ok: false; readonly findings: readonly Finding[] } {
  const shown = (path: string) => (shownFolder === builtInTemplate ? join('templates', 'briefing', path) : join(shownFolder, path));
  const failed = (message: string, hint: string) => ({ ok: false as const, findings: [finding('template-is-valid', { message, hint })] });
  let paths: readonly string[];
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    paths = entries.filter((file) => file.isFile() && !basename(file.name).startsWith('.')).map((file) => join(file.parentPath, file.name));
  } catch {
    log?.folder(folder, undefined);
    return failed(
      `Unexpected template “${shownFolder}”, expected a folder that can be read`,
      'Give the path of a copy of templates/briefing',
    );
  }
  log?.folder(
    folder,
    paths.map((path) => relative(folder, path)),
  );
  const sources = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  // A few small files are read sooner one after the other than by turns of the event loop.
  const contents = paths.map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }));
  for (const { path, bytes } of contents) log?.file(join(folder, path), bytes);
  for (const { path, bytes } of contents.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (path.endsWith('.hbs')) sources.set(path, bytes.toString('utf8'));
    else files.set(`/${path}`, bytes);
  }
  if (contents.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes)
    return failed(`Unexpected template “${shownFolder}” of over 64 MB`, 'Is it the right folder?');
  const missing = [...(sources.has(entry) ? [] : [entry]), ...(files.has('/theme.typ') ? [] : ['theme.typ'])];
  if (missing.length > 0)
    return failed(`Unexpected template “${shownFolder}” without ${missing.join(' and ')}`, 'Copy the whole folder templates/briefing');
  return { ok: true, value: { main: entry, sources, files, shown } };
}
