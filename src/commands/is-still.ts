import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Reading } from '../model/index.js';
import { sha256 } from './sha256.js';

/** Whether what a build has read is on disk as it was read then. */
export function isStill({ path, kind, hash }: Reading): boolean {
  return hashNow(path, kind) === hash;
}

function hashNow(path: string, kind: Reading['kind']): string | undefined {
  try {
    return sha256(contentOf(path, kind));
  } catch {
    return undefined;
  }
}

function contentOf(path: string, kind: Reading['kind']): string | Uint8Array {
  switch (kind) {
    case 'file':
      return readFileSync(path);
    case 'folder':
      return JSON.stringify(namesIn(path));
    case 'font': {
      const { size, mtimeMs } = statSync(path);
      return JSON.stringify([size, mtimeMs]);
    }
  }
}

/** As a template's files are listed: hidden ones do not count. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !basename(file.name).startsWith('.'))
    .map((file) => relative(folder, join(file.parentPath, file.name)))
    .sort();
}
