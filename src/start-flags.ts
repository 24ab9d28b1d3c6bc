/**
 * V8's settings for a program that is over after some hundred milliseconds. None for a V8 that is not known to have them: it would
 * complain on the terminal.
 */
export function startFlags(v8: string): readonly string[] {
  switch (Number.parseInt(v8, 10)) {
    // Node 20. What runs in V8's interpreter moves up once it is worth the second core's time, which here it seldom is.
    case 11:
      return ['--interrupt-budget=2000000', ...flags];
    // Node 22 and 24, whose compilers have a step between that costs next to nothing.
    case 12:
    case 13:
      return flags;
    default:
      return [];
  }
}

const flags = [
  // The same holds of the reader, which is WebAssembly; what of it is never called need not be looked at.
  '--wasm-tiering-budget=100000000',
  '--wasm-lazy-validation',
  // Most patterns are matched a few times: translating each of them twice, first for an interpreter, takes longer than all matching.
  '--no-regexp-tier-up',
  // Nor does it pay to look through what has grown old.
  '--initial-old-space-size=256',
  // Two threads have work of their own: helpers of a collection would take their cores.
  '--no-parallel-scavenge',
] as const;
