import { type Command, InvalidArgumentError } from 'commander';
import type { ExitCode } from '../exit-code.js';
import { type PrintFlags, withPrintOptions } from '../print-options.js';
import type { Terminal } from '../terminal.js';

/** The options of `brief watch` as commander hands them on. */
interface WatchFlags extends PrintFlags {
  readonly strict?: true;
  readonly port: number;
  readonly open?: true;
  readonly editor?: string;
  readonly quiet?: true;
}

const watchHelp = `
Every save of an article, of its images, its sources file, its editions file, its
template or brief.config.json builds it anew. Without named files, articles that come
into the content folder are taken up, and those that leave it are dropped. The pages are
shown in the browser as soon as they are set, the findings when they are proved; output/
always holds what "brief build" would write. While something is broken, the last good
pages stay.

Examples:
  $ brief watch report.md --open                     see it in the browser
  $ brief watch --editor "code -g"                   a click opens the line there
  $ brief watch --editor "vim +{line} {file}"        for other editors' habits

Exit codes:
  0   it was ended with Ctrl-C
  2   called wrongly, or the port is taken`;

/** Adds `brief watch` to the command line. */
export function addWatch(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const command = program
    .command('watch')
    .description('build on every save, with a live preview')
    .argument('[files...]', 'articles, folders or patterns (default: content/*.md)');
  withPrintOptions(command)
    .option('--strict', 'warnings reject a briefing, too')
    .option('--port <number>', 'port of the preview on 127.0.0.1 (default: one that is free)', portOf, 0)
    .option('--open', 'open the preview in the browser')
    .option('--editor <command>', 'opens a line of the article; file:line is added, or put where {file} and {line} stand')
    .option('--quiet', 'print what rejects only')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', watchHelp)
    .action(async (inputs: string[], flags: WatchFlags) => {
      const { watchCommand } = await import('../watch.js');
      const { out, strict = false, port, open = false, editor, quiet = false, ...options } = flags;
      const named = { ...(out === undefined ? {} : { out }), ...(editor === undefined ? {} : { editor }) };
      end(await watchCommand({ inputs, options, strict, port, open, quiet, ...named }, terminal));
    });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return port;
}
