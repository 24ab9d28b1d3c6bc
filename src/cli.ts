#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { loadProgram } from './load-program.js';

// A build of a few pages is over before optimised code pays: only what runs far longer than usual is worth the second core’s time. A
// watch runs for hours.
if (process.argv[2] !== 'watch') {
  setFlagsFromString('--interrupt-budget=2000000');
  // The same holds of the reader, which is WebAssembly.
  setFlagsFromString('--wasm-tiering-budget=100000000');
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
});
