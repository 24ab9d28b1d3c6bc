import { type ChangesReport, changesJson } from '../report/changes-json.js';
import { changesText } from '../report/changes-text.js';
import { type Pipeline, realPipeline } from './build-article.js';
import type { ExitCode } from './exit-code.js';
import { quoted } from './quoted.js';
import { buildNamed, reportErrors } from './record-edition.js';
import { showsColours, type Terminal } from './terminal.js';

/** What `brief diff` was asked to do. */
export interface DiffRequest {
  /** Path of the article from the working folder. */
  readonly file: string;
  readonly format: 'text' | 'json';
}

/** `brief diff`: says what has changed since the last recorded edition. Throws `UsageError`. */
export async function diffCommand(
  { file: named, format }: DiffRequest,
  terminal: Terminal,
  pipeline: Pipeline = realPipeline,
): Promise<ExitCode> {
  const { result, ...about } = await buildNamed(named, terminal, { unproved: true }, pipeline);
  const { edition, findings, slug } = result;
  if (edition === undefined)
    return reportErrors(
      about,
      slug,
      findings.filter(({ severity }) => severity === 'error'),
      terminal,
    );
  const last = edition.editions.at(-1);
  if (last === undefined) {
    terminal.errors.write(`brief: no edition of ${named} is recorded\nRecord what goes to print with: brief edition ${quoted(named)}\n`);
    return 2;
  }
  const { record, next, isRecorded, changes, pages } = edition;
  const report: ChangesReport = {
    file: format === 'json' ? about.file : named,
    since: last,
    edition: record.number,
    pages,
    untold: isRecorded && next.contentHash !== last.contentHash,
    ...(isRecorded || changes === undefined ? {} : { changes }),
  };
  terminal.output.write(format === 'json' ? changesJson(report) : changesText(report, showsColours(terminal.output, terminal.environment)));
  return 0;
}
