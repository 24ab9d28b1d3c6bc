// What the command line runs: one file with all it may need, so that one file is read, and compiled once (see `load-program.ts`).
export { hasBuilt } from './commands/build-article.js';
export { commandLine, failed } from './commands/command-line.js';
export { processTerminal } from './commands/terminal.js';
