import { readFileSync } from 'node:fs';

// Bundles the code: opening some three hundred files takes longer than setting a briefing.
const common = {
  platform: 'node',
  // What holds data or native code of its own stays outside.
  external: [/^@myriaddreamin\//, /^@embedpdf\//, /^@expo-google-fonts\//],
  // Its other build asks for its own files in a way that cannot be bundled.
  resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
  // gray-matter could run JavaScript in front matter; every engine it has is replaced before it is called.
  checks: { eval: false },
};

// One file each. CommonJS starts some milliseconds before ECMAScript modules do, and its compiled code can be kept.
const oneFile = { dir: 'dist', format: 'cjs', codeSplitting: false, dynamicImportInCjs: false };

/** The folder holds CommonJS, but for `.mjs`, and the types are those of modules. */
const kinds = {
  name: 'kinds',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    this.emitFile({ type: 'asset', fileName: 'types/package.json', source: '{ "type": "module" }\n' });
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

export default [
  // The API, and the threads of a build of several articles.
  {
    ...common,
    input: { index: 'src/index.ts', 'build-worker': 'src/commands/build-worker.ts', 'watch-worker': 'src/commands/watch/watch-worker.ts' },
    output: { dir: 'dist', format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    plugins: [kinds],
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
    input: { 'typesetter-worker': 'src/typeset/typesetter-worker.ts' },
    output: { ...oneFile, entryFileNames: '[name].js' },
  },
  // What the command line runs; small, since it is read anew with every start.
  {
    ...common,
    input: { program: 'src/program.ts' },
    output: { ...oneFile, entryFileNames: '[name].js', minify: true, comments: { legal: false } },
  },
  // Last, since a build is as new as this file.
  { ...common, input: { cli: 'src/cli.ts' }, output: { ...oneFile, entryFileNames: '[name].js' } },
];
