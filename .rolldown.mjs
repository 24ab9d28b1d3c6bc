// Bundles the code: opening some three hundred files takes longer than setting a briefing.
const common = {
  platform: 'node',
  // What holds data or native code of its own stays outside.
  external: [/^@myriaddreamin\//, /^@embedpdf\//, /^@expo-google-fonts\//],
  // gray-matter could run JavaScript in front matter; every engine it has is replaced before it is called.
  checks: { eval: false },
};

export default [
  // The API, and the threads: of a build of several articles, and of the engine.
  {
    ...common,
    input: {
      index: 'src/index.ts',
      'build-worker': 'src/commands/build-worker.ts',
      'typesetter-worker': 'src/typeset/typesetter-worker.ts',
    },
    output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  },
  // The command line in one file, whose compiled code can be kept.
  {
    ...common,
    input: { program: 'src/program.ts' },
    output: { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false, dynamicImportInCjs: false },
  },
  // Last, since a build is as new as this file.
  { ...common, input: { cli: 'src/cli.ts' }, output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js' } },
];
