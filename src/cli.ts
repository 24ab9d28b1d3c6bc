#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { loadProgram } from './load-program.js';
import { startFlags } from './start-flags.js';

// V8 takes the compiled code of Node's own modules only before its flags are set.
for (const used of ['crypto', 'os', 'perf_hooks', 'worker_threads', 'zlib']) process.getBuiltinModule(`node:${used}`);

// A build of a few pages is over before much of what V8 does for long runs pays. A watch runs for hours.
if (process.argv[2] !== 'watch') for (const flag of startFlags(process.versions.v8)) setFlagsFromString(flag);

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
