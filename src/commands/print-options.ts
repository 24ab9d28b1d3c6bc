import { type Command, Option } from 'commander';

/** The options of how a briefing is printed, as commander hands them on. */
export interface PrintFlags {
  readonly paper?: 'a4' | 'letter';
  readonly singleSided?: boolean;
  readonly largePrint?: boolean;
  readonly template?: string;
  readonly draft?: true;
  readonly changeBars?: boolean;
  readonly renumber?: true;
  readonly out?: string;
}

/** Gives a command the options of what can be said of a briefing before its article and its project. */
export function withPrintOptions(command: Command): Command {
  return (
    command
      .option('--out <folder>', 'where the PDFs go (default: output)')
      .addOption(inAnyCase(new Option('--paper <size>', 'size of the page, before what the article says').choices(['a4', 'letter'])))
      .option('--single-sided', 'the same margins on every page')
      .option('--no-single-sided', 'inner and outer margins')
      .option('--large-print', 'body in 14 pt')
      .option('--no-large-print', 'body in 10.5 pt')
      .option('--template <folder>', 'folder of a template, before what the article says')
      .option('--draft', 'DRAFT on every page; broken references are warnings')
      // Without it the other would count as given where it is not.
      .addOption(new Option('--change-bars').hideHelp())
      .option('--no-change-bars', 'no bars beside what has changed since the last edition')
      .option('--renumber', 'number the notes afresh, not as in the last edition')
  );
}

/** A4 is A4 in capitals, too. */
function inAnyCase(option: Option): Option {
  const choose = option.parseArg;
  return choose === undefined ? option : option.argParser((value, previous) => choose(value.toLowerCase(), previous));
}
