import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\(|require(?:\(import\.meta\.url\))?\()\s*'([^']+)'/g)].map(
    ([, target = '']) => ({
      file,
      from: file.split('/')[0] ?? '',
      target,
      to: target.startsWith('.') ? (relative(src, resolve(src, dirname(file), target)).split('/')[0] ?? '') : undefined,
    }),
  ),
);

/** Who may import whom; everybody may import himself, `model`, `language` and the package's folder. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'package-folder.ts': [],
  model: [],
  language: [],
  read: [],
  compose: [],
  emit: [],
  typeset: [],
  finish: [],
  inspect: [],
  checks: [],
  report: [],
  pipeline: ['read', 'compose', 'emit', 'typeset', 'finish', 'inspect', 'checks'],
  'pipeline.ts': ['pipeline', 'read', 'compose', 'emit', 'typeset', 'finish', 'inspect', 'checks'],
  preview: [],
  'project.ts': ['pipeline', 'read'],
  commands: ['pipeline.js', 'pipeline', 'project.js', 'typeset', 'report', 'preview', 'index.js'],
  'cli.ts': ['load-program.js', 'program.js', 'start-flags.js'],
  'start-flags.ts': [],
  'load-program.ts': [],
  'program.ts': ['commands'],
  'typesetter-worker.ts': ['typeset', 'load-program.js', 'second-reader.js'],
  'second-reader.ts': ['inspect', 'pipeline'],
  'index.ts': ['pipeline.js', 'project.js', 'commands'],
};

/** The one stage that knows a library. */
const keepers: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^@myriaddreamin\//, ['typeset', 'preview']],
  [/^pdf-lib$/, ['finish', 'inspect']],
  [/^@embedpdf\//, ['inspect']],
  [/^gray-matter$/, ['read']],
  // The ledger takes the words from markdown-it's own HTML, so that a fault of our reader is found too.
  [/^markdown-it/, ['read', 'checks']],
  [/^handlebars$/, ['emit']],
];

describe('who imports whom', () => {
  it('follows the one direction of flow', () => {
    const strays = imports.filter(
      ({ from, to }) =>
        to !== undefined &&
        to !== from &&
        to !== 'model' &&
        to !== 'language' &&
        to !== 'package-folder.js' &&
        !(allowed[from] ?? []).includes(to),
    );
    expect(strays).toEqual([]);
  });

  it('leaves each library to one stage', () => {
    const strays = imports.filter(({ from, target }) =>
      keepers.some(([library, stages]) => library.test(target) && !stages.includes(from)),
    );
    expect(strays).toEqual([]);
  });

  it('keeps the model free of everything', () => {
    expect(imports.filter(({ from, target }) => from === 'model' && !target.startsWith('./'))).toEqual([]);
  });

  it('knows every folder', () => {
    expect([...new Set(imports.map(({ from }) => from))].filter((folder) => allowed[folder] === undefined)).toEqual([]);
  });
});
