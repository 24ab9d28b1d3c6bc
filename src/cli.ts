#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { loadProgram } from './load-program.js';

const program = loadProgram<typeof import('./program.js')>(fileURLToPath(new URL('./program.cjs', import.meta.url)));
const { commandLine, failed, processTerminal } = program.exports;
const terminal = processTerminal();

// A reader that has seen enough (`brief build | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.on('uncaughtException', (error) => {
  process.exitCode = failed(error, terminal);
});

process.exitCode = await commandLine(process.argv.slice(2), terminal);
// What a build needs is most of the program; the code of a lesser command would be kept in its place.
if (process.argv[2] === 'build') program.keep();
