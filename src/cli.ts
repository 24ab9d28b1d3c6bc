#!/usr/bin/env node
import { commandLine, failed } from './commands/command-line.js';
import { processTerminal } from './commands/terminal.js';

const terminal = processTerminal();

// A reader that has seen enough (`brief build | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.on('uncaughtException', (error) => {
  process.exitCode = failed(error, terminal);
});

process.exitCode = await commandLine(process.argv.slice(2), terminal);
