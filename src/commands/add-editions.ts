import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** The options of `brief edition`. */
interface EditionFlags {
  readonly note?: string;
  readonly renumber?: true;
}

/** The options of `brief diff`. */
interface DiffFlags {
  readonly format: 'text' | 'json';
}

const editionHelp = `
The article is built and proved first; what has an error is not recorded. Written beside
the article, for content/report.md:
  report.editions.json  its words by paragraph and its notes’ numbers; keep it in version control

Examples:
  $ brief edition report.md                        the first one
  $ brief edition report.md --note "New figures from the port, and a correction on p. 3."`;

const diffHelp = `
Pages are those of a build with the article’s own settings.

Examples:
  $ brief diff report.md
  $ brief diff report.md --format json`;

/** Adds `brief edition` and `brief diff`. */
export function addEditions(program: Command, exitCodes: string, terminal: Terminal, end: (code: ExitCode) => void): void {
  addEdition(program, exitCodes, terminal, end);
  addDiff(program, exitCodes, terminal, end);
}

function addEdition(program: Command, exitCodes: string, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('edition')
    .description('record what goes to print: from then on a build tells what has changed')
    .argument('<file>', 'the article')
    .option('--note <text>', 'what you say of this edition (Markdown), printed with what has changed')
    .option('--renumber', 'number the notes afresh, not as in the last edition')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${editionHelp}\n${exitCodes}`)
    .action(async (file: string, flags: EditionFlags) => {
      const { recordEditionCommand } = await import('./record-edition.js');
      end(await recordEditionCommand({ file, ...flags }, terminal));
    });
}

function addDiff(program: Command, exitCodes: string, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('diff')
    .description('say what has changed since the last recorded edition')
    .argument('<file>', 'the article')
    .addOption(new Option('--format <name>', 'how it is printed').choices(['text', 'json']).default('text'))
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${diffHelp}\n${exitCodes}`)
    .action(async (file: string, { format }: DiffFlags) => {
      const { diffCommand } = await import('./diff.js');
      end(await diffCommand({ file, format }, terminal));
    });
}
