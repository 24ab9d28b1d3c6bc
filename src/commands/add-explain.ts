import { type Command, Option } from 'commander';
import { settingsFormats } from '../report/settings-report.js';
import type { ExitCode } from './exit-code.js';
import { type PrintFlags, withPrintOptions } from './print-options.js';
import type { Terminal } from './terminal.js';

/** The options of `brief explain` as commander hands them on. */
interface ExplainFlags extends PrintFlags {
  readonly format: (typeof settingsFormats)[number];
}

const explainHelp = `
An option wins over the front matter of the article, that over brief.config.json in
the working folder or the nearest one above, that over the default. Each value is
told with the line that gives it. The options are those of “brief build”.

Examples:
  $ brief explain report.md
  $ brief explain report.md --paper letter --format json`;

/** Adds `brief explain` to the command line. */
export function addExplain(program: Command, exitCodes: string, terminal: Terminal, end: (code: ExitCode) => void): void {
  const command = program
    .command('explain')
    .description('print every setting of an article, and where it comes from')
    .argument('<file>', 'the article');
  withPrintOptions(command)
    .addOption(new Option('--format <name>', 'how settings are printed').choices(settingsFormats).default('text'))
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${explainHelp}\n${exitCodes}`)
    .action(async (file: string, flags: ExplainFlags) => {
      const { explainCommand } = await import('./explain.js');
      const { out, format, ...options } = flags;
      end(await explainCommand({ file, ...(out === undefined ? {} : { out }), format, options }, terminal));
    });
}
