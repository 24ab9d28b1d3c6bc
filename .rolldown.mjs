import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/**
 * What libraries ask for and never call here: gray-matter's own YAML, whose engines are replaced; the source maps of Handlebars; what
 * commander would start other programs with.
 */
const uncalled = {
  'js-yaml': 'const never = () => { throw new Error("Unexpected call of js-yaml"); }; export { never as safeLoad, never as safeDump };',
  'source-map': 'export {};',
  'node:child_process': 'export {};',
};

/**
 * gray-matter could run JavaScript in front matter; every engine it has is replaced before it is called. Where code calls `eval`, no
 * name around it can be shortened, and V8 keeps all of them for it.
 */
const evaluates = { file: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/, call: 'eval(str)', instead: 'null' };

const leftOut = {
  name: 'left-out',
  resolveId: (id, importer) =>
    id in uncalled && (!id.startsWith('node:') || importer?.includes('/commander/')) ? `\0left-out ${id}` : undefined,
  load: (id) => (id.startsWith('\0left-out ') ? uncalled[id.slice('\0left-out '.length)] : undefined),
  transform: (code, id) => (evaluates.file.test(id) ? { code: code.replace(evaluates.call, evaluates.instead) } : undefined),
};

// Bundles the code: opening some three hundred files takes longer than setting a briefing.
const common = {
  platform: 'node',
  // What holds data or native code of its own stays outside.
  external: [/^@myriaddreamin\//, /^@expo-google-fonts\//],
  // Its other build asks for its own files in a way that cannot be bundled.
  resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
  plugins: [leftOut],
};

// One file each. CommonJS starts some milliseconds before ECMAScript modules do, and its compiled code can be kept.
const commonJs = { dir: 'dist', format: 'cjs', dynamicImportInCjs: false };
const oneFile = { ...commonJs, codeSplitting: false };

/** The program in three files, each read when it is wanted: what every build begins with, what makes a PDF, what proves one. */
const parts = [
  ['begin', ['program.ts', 'commands/build.ts', 'report/text.ts']],
  ['make', ['pipeline.ts']],
  ['prove', ['pipeline/proof.ts']],
];

/** A module belongs to the first part that cannot do without it; what is in none is small, or rarely wanted. */
function partOf(module, chunks) {
  reached ??= parts.map(([name, entries]) => [name, reachedFrom(entries.map(inSource), chunks)]);
  return reached.find(([, modules]) => modules.has(module))?.[0] ?? null;
}

let reached;
const inSource = (name) => fileURLToPath(new URL(`src/${name}`, import.meta.url));

function reachedFrom(entries, chunks) {
  const modules = new Set(entries);
  for (const module of modules) for (const imported of chunks.getModuleInfo(module)?.importedIds ?? []) modules.add(imported);
  return modules;
}

/** The folder holds CommonJS, but for `.mjs`, and the types are those of modules. */
const kinds = {
  name: 'kinds',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    this.emitFile({ type: 'asset', fileName: 'types/package.json', source: '{ "type": "module" }\n' });
  },
};

/**
 * Writes letters beyond ASCII as escapes: V8 takes such a file as it is, where it would decode any other, and keeps it in half the room.
 * A backslash before such a letter would become one of the escape itself; nobody writes one. The first line is the file's hash, by which
 * compiled code is known to be its own.
 */
const loadable = {
  name: 'loadable',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      if (/(?<!\\)(?:\\\\)*\\[\u0080-\uffff]/.test(file.code)) this.error(`An escaped letter beyond ASCII in ${file.fileName}`);
      const code = file.code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      file.code = `//${createHash('sha256').update(code).digest('hex')}\n${code}`;
    }
  },
};

/** What the browser reads as it is written. */
const pageAssets = {
  name: 'page-assets',
  generateBundle() {
    for (const fileName of ['index.html', 'preview.css'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/preview/page/${fileName}`, 'utf8') });
  },
};

const bundles = [
  // The API, and the threads of a build of several articles.
  {
    ...common,
    input: { index: 'src/index.ts', 'build-worker': 'src/commands/build-worker.ts', 'check-worker': 'src/commands/check-worker.ts', 'watch-worker': 'src/commands/watch/watch-worker.ts' },
    output: { dir: 'dist', format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    plugins: [leftOut, kinds],
  },
  // The page of the live preview, with the renderer in it.
  {
    platform: 'browser',
    input: { preview: 'src/preview/page/preview.ts' },
    output: { dir: 'dist/preview', format: 'esm', entryFileNames: '[name].js', codeSplitting: false, minify: true, comments: { legal: false } },
    plugins: [pageAssets],
  },
  // The engine's thread.
  {
    ...common,
    input: { 'typesetter-worker': 'src/typesetter-worker.ts' },
    output: { ...oneFile, entryFileNames: '[name].js' },
  },
  // What reads along with it, when the pages are set.
  {
    ...common,
    input: { 'second-reader': 'src/second-reader.ts' },
    output: { ...oneFile, entryFileNames: '[name].js', minify: true, comments: { legal: false } },
    plugins: [leftOut, loadable],
  },
  // What the command line runs; small, since it is read anew with every start.
  {
    ...common,
    input: { program: 'src/program.ts' },
    preserveEntrySignatures: 'allow-extension',
    output: {
      ...commonJs,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      codeSplitting: { groups: [{ debugName: 'parts', name: partOf }], includeDependenciesRecursively: false },
      minify: true,
      comments: { legal: false },
    },
    plugins: [leftOut, loadable],
  },
  // Last, since a build is as new as this file.
  { ...common, input: { cli: 'src/cli.ts' }, output: { ...oneFile, entryFileNames: '[name].js' } },
];

// Not by its own command, which lists every file it writes.
for (const options of bundles) await build({ ...options, logLevel: 'warn' });

// By this a briefing is known to have been built by this very program, whichever of its files has changed.
const hash = createHash('sha256');
for (const name of readdirSync('dist').sort()) if (/\.m?js$/.test(name)) hash.update(`${name}\n`).update(readFileSync(`dist/${name}`));
writeFileSync('dist/program.sha256', `${hash.digest('hex')}\n`);
