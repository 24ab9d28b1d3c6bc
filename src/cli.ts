#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { loadProgram } from './load-program.js';

// A build of a few pages is over before optimised code pays: only what runs far longer than usual is worth the second core’s time. A
// watch runs for hours.
if (process.argv[2] !== 'watch') {
  const flags = [
    '--interrupt-budget=2000000',
    // The same holds of the reader, which is WebAssembly; what of it is never called need not be looked at.
    '--wasm-tiering-budget=100000000',
    '--wasm-lazy-validation',
    // Most patterns are matched a few times: translating each of them twice, first for an interpreter, takes longer than all matching.
    '--no-regexp-tier-up',
    // Nor do many small collections pay: the room for new objects grows in one step, and threads that are started begin with it.
    '--semi-space-growth-factor=16',
    '--min-semi-space-size=16',
    '--initial-old-space-size=256',
    // Two threads have work of their own: helpers of a collection would take their cores.
    '--no-parallel-scavenge',
  ];
  for (const flag of flags) setFlagsFromString(flag);
}

const program = loadProgram<typeof import('./program.js')>(fileURLToPath(new URL('./program.js', import.meta.url)));
const { commandLine, failed, hasBuilt, processTerminal } = program.exports;
const terminal = processTerminal();

// A reader that has seen enough (`brief build | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.on('uncaughtException', (error) => {
  process.exitCode = failed(error, terminal);
});

void commandLine(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
  // Only a whole build has used all the code that the next one needs.
  if (hasBuilt()) program.keep();
  leave();
});

/** Ends at once where all is written: clearing away what the system takes back anyway costs more than writing a report. */
function leave(): void {
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}
