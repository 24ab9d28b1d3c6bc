import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Loading the engine, the reader and the checks anew for every file takes a third of the time of the whole suite.
    isolate: false,
    // By default one core is left idle, which is half of a machine with two.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/model/**'] },
  },
});
