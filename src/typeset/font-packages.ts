import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReadLog } from '../model/index.js';

const scope = '@expo-google-fonts';

/** One cut of a family, e.g. `400`, `600-italic`. */
export type Face = `${400 | 600 | 700}${'' | '-italic'}`;

/** An installed package of `@expo-google-fonts`. */
export interface FontPackage {
  /** Name without the scope, e.g. `noto-serif-kr`. */
  readonly name: string;
  readonly folder: string;
  /** Absolute paths of the font files there are. */
  readonly files: ReadonlyMap<Face, string>;
}

/** Finds font packages among this tool's own dependencies and those of the folders given; the tool's own come first. */
export function fontPackages(folders: readonly string[], log?: ReadLog): (name: string) => FontPackage | undefined {
  const resolvers = [import.meta.url, ...folders.map((folder) => join(folder, 'package.json'))].map((from) => createRequire(from));
  const found = new Map<string, FontPackage | undefined>();
  return (name) => {
    if (!found.has(name)) {
      const font = find(name, resolvers);
      found.set(name, font);
      // It may be installed yet, and then be chosen.
      if (font === undefined) for (const folder of folders) log?.folder(join(folder, 'node_modules', scope, name), undefined);
    }
    return found.get(name);
  };
}

/** Package that holds a family, by the naming rule of `@expo-google-fonts`: “Noto Serif KR” is in `noto-serif-kr`. */
export function packageOfFamily(family: string): string {
  return family
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Kind of a family by its package's own word: `serif`, `sans-serif`, `monospace`, `display` or `handwriting`. */
export function categoryOf({ folder }: FontPackage): string {
  const { category } = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as { category?: unknown };
  return typeof category === 'string' ? category : 'serif';
}

function find(name: string, resolvers: readonly NodeJS.Require[]): FontPackage | undefined {
  for (const require of resolvers) {
    let folder: string;
    try {
      folder = dirname(require.resolve(`${scope}/${name}/package.json`));
    } catch {
      continue;
    }
    return { name, folder, files: listFaces(folder) };
  }
  return undefined;
}

// A package has one folder a face, `600SemiBold_Italic`, with the font file and a picture of it.
function listFaces(folder: string): Map<Face, string> {
  const faces = new Map<Face, string>();
  for (const entry of readdirSync(folder)) {
    const [, weight, italic] = /^(400|600|700)[A-Za-z]+?(_Italic)?$/.exec(entry) ?? [];
    if (weight === undefined) continue;
    const file = readdirSync(join(folder, entry)).find((name) => /\.[to]tf$/.test(name));
    if (file !== undefined) faces.set(`${weight}${italic === undefined ? '' : '-italic'}` as Face, join(folder, entry, file));
  }
  return faces;
}
