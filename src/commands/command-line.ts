import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { reportFormats } from '../report/render-report.js';
import { addEditions } from './add-editions.js';
import { addExplain } from './add-explain.js';
import type { ExitCode } from './exit-code.js';
import { type PrintFlags, withPrintOptions } from './print-options.js';
import { quoted } from './quoted.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';
import { addWatch } from './watch/add-watch.js';

/** The options of `brief build` as commander hands them on. */
interface BuildFlags extends PrintFlags {
  readonly keepTypst?: true;
  readonly force?: true;
  readonly proof?: true;
  readonly format: (typeof reportFormats)[number];
  readonly strict?: true;
  readonly quiet?: true;
}

/** The options of `brief check`. */
interface CheckFlags {
  readonly source?: string;
  readonly template?: string;
  readonly rebuild?: true;
  readonly format: (typeof reportFormats)[number];
  readonly strict?: true;
  readonly quiet?: true;
}

const exitCodes = `
Exit codes:
  0   all is well; there may be warnings
  1   a briefing has errors (with --strict: or warnings) and is not fit for print
  2   called wrongly, or a file cannot be read or written
  70  a bug in Briefpress`;

const help = `
Examples:
  $ brief init                      start here with an example
  $ brief build                     build every content/*.md into output/
  $ brief build report.md --draft   see a report that is not finished
  $ brief explain report.md         what is set, and where
  $ brief help build                all options
${exitCodes}`;

const buildHelp = `
Written to the output folder, for content/report.md:
  report.pdf            the briefing; only when nothing rejects it
  report.report.json    what was found
  report.proof.html     pages and findings for a last look, with --proof

What is not for print has files of its own, and those above are left as they were:
  report.draft.*        with --draft
  report.rejected.*     what came out in spite of errors, and what was found

What has not changed since it was built and proved is not built again; .cache/ in the
output folder remembers that, and may be deleted.

Examples:
  $ brief build                                    every article of the project
  $ brief build report.md "2025/**/*.md" --out print
  $ brief build report.md --paper letter --single-sided
  $ cat report.md | brief build -                  named after its title
  $ brief build --strict --format github           in a workflow on GitHub
${exitCodes}

Environment:
  NO_COLOR=1          no colours
  BRIEF_ENGINE=wasm   typeset without the native compiler
  BRIEF_DEBUG=1       show where a bug happened`;

const checkHelp = `
The article is the one that <slug>.report.json beside the PDF names. Without a report
it is that of --source, and paper, type and margins are read from the pages. Where the
article has changed since, it is said what differs on paper (belongs-to-article).
Without --rebuild nothing is compared that neither page, link, tag nor syntax shows.

Examples:
  $ brief check                                    every output/*.pdf
  $ brief check report.pdf --source drafts/report.md
  $ brief check --rebuild                          and build again: the same bytes?
${exitCodes}`;

/** Reads the arguments (without node and script), runs the command, and says how it ended. Nothing is thrown. */
export async function commandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(terminal, (ended) => {
    code = ended;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(meant(args, program, terminal), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'commander.unknownCommand') suggestBuild(args[0] ?? '', terminal);
      return error.exitCode === 0 ? 0 : 2;
    }
    if (error instanceof UsageError) return misused(error, terminal);
    return failed(error, terminal);
  }
}

/** `npm run brief -- explain report.md` arrives as `brief build explain report.md`: another command than the script's own is meant, unless a file is called so. */
function meant(args: readonly string[], { commands }: Command, { folder }: Terminal): readonly string[] {
  const [first, second = ''] = args;
  const isCommand =
    first === 'build' && commands.some((command) => command.name() === second || (second === 'help' && command.name() === 'build'));
  return isCommand && !existsSync(join(folder, second)) ? args.slice(1) : args;
}

/** Says that the program itself failed: one line, the stack only when asked for. */
export function failed(error: unknown, { errors, environment }: Terminal): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  errors.write(`brief: internal error: ${message}\nThis is a bug; please report it. BRIEF_DEBUG=1 shows where it happened.\n`);
  if (environment.BRIEF_DEBUG === '1' && error instanceof Error) errors.write(`${error.stack}\n`);
  return 70;
}

/** `brief report.md` means `brief build report.md`. */
function suggestBuild(name: string, { errors }: Terminal): void {
  if (/\.(?:md|markdown)$|[/*]/iu.test(name)) errors.write(`(Did you mean: brief build ${quoted(name)}?)\n`);
}

function misused({ message, hint }: UsageError, { errors }: Terminal): ExitCode {
  errors.write(`brief: ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
  return 2;
}

function createProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('brief')
    .description('Turns Markdown articles written for the web into print-ready briefings.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', help)
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
      outputError: (text, write) => write(text.replace(/^error: /u, 'brief: ')),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride();
  addBuild(program, terminal, end);
  addCheck(program, terminal, end);
  addExplain(program, exitCodes, terminal, end);
  addEditions(program, exitCodes, terminal, end);
  addWatch(program, terminal, end);
  addInit(program, terminal, end);
  return program;
}

function addBuild(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const command = program
    .command('build')
    .description('build briefings')
    .argument('[files...]', 'articles, folders or patterns; “-” for standard input (default: content/*.md)');
  withPrintOptions(command)
    .option('--strict', 'warnings reject a briefing, too')
    .option('--proof', 'write a proof sheet as well, <slug>.proof.html')
    .option('--keep-typst', 'write the Typst source as well, into <slug>.typst/')
    .option('--force', 'build also what is up to date')
    .addOption(new Option('--format <name>', 'how findings are printed').choices(reportFormats).default('text'))
    .option('--quiet', 'print what rejects only, and no progress')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', buildHelp)
    .action(async (inputs: string[], flags: BuildFlags) => {
      const { buildCommand } = await import('./build.js');
      const { out, format, strict = false, quiet = false, keepTypst = false, proof = false, force = false, ...options } = flags;
      const named = out === undefined ? {} : { out };
      end(await buildCommand({ inputs, ...named, format, strict, quiet, keepTypst, proof, force, options }, terminal));
    });
}

function addCheck(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('prove finished PDFs against their articles')
    .argument(
      '[pdfs...]',
      'finished PDFs, folders or patterns (default: output/*.pdf but drafts, rejected ones and those made from standard input)',
    )
    .option('--source <file>', 'the article, where it is elsewhere')
    .option('--template <folder>', 'folder of the template that it was built with, where no report names it')
    .option('--rebuild', 'build the article again and compare bytes')
    .option('--strict', 'warnings reject a briefing, too')
    .addOption(new Option('--format <name>', 'how findings are printed').choices(reportFormats).default('text'))
    .option('--quiet', 'print what rejects only')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', checkHelp)
    .action(async (inputs: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('./check.js');
      const { rebuild = false, strict = false, quiet = false, ...named } = flags;
      end(await checkCommand({ inputs, rebuild, strict, quiet, ...named }, terminal));
    });
}

function addInit(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('make a folder that builds at once, with an example; nothing there is overwritten')
    .argument('[folder]', 'the new folder', '.')
    .helpOption('-h, --help', 'print this help')
    .action(async (folder: string) => {
      const { initCommand } = await import('./init.js');
      end(initCommand(folder, terminal));
    });
}
