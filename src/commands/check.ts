import { resolve } from 'node:path';
import { readProject } from '../project.js';
import { type ReportFormat, renderReport } from '../report/render-report.js';
import type { CheckTask } from './check-one.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { shownPath } from './find-articles.js';
import { findPdfs } from './find-pdfs.js';
import { findStrays } from './find-strays.js';
import { kindsFor } from './kinds-for.js';
import { outputFolder } from './output-folder.js';
import type { Terminal } from './terminal.js';
import { textSettings } from './text-settings.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

/** What `brief check` was asked to do. */
export interface CheckRequest {
  /** Finished PDFs, folders, patterns; none: `output/*.pdf`, but no drafts, rejected ones and those from standard input. */
  readonly inputs: readonly string[];
  /** The article, where the report beside the PDF does not name it or it has moved. */
  readonly source?: string;
  /** Folder of the template, before what the report and the article say. */
  readonly template?: string;
  readonly rebuild: boolean;
  readonly strict: boolean;
  readonly format: ReportFormat;
  readonly quiet: boolean;
}

/** Checks one PDF after another. */
const checkWorker = new URL('./check-worker.mjs', import.meta.url);

/** `brief check`: re-reads finished PDFs and holds them against their articles; writes nothing. Throws `UsageError`. */
export async function checkCommand(request: CheckRequest, terminal: Terminal, worker = checkWorker): Promise<ExitCode> {
  if (request.source === '-')
    throw new UsageError('--source names a file, and standard input is none', 'Write the article to a file and name that.');
  const { config, findings } = await readProject(terminal.folder);
  const output = outputFolder(undefined, terminal.folder, config).path;
  const hasSource = request.source !== undefined;
  const found = await findPdfs(request.inputs, { folder: terminal.folder, output, hasSource });
  const { pdfs, leftOut } = found;
  if (hasSource && pdfs.length > 1)
    throw new UsageError('--source names one article, but there are several PDFs', 'Check them one by one.');
  const strays = hasSource ? new Set<string>() : findStrays(found, config.root);
  const absolute = (path: string) => resolve(terminal.folder, path);
  const tasks = pdfs.map(
    (path): CheckTask => ({
      path,
      isStray: strays.has(path),
      ...(request.source === undefined ? {} : { source: absolute(request.source) }),
      ...(request.template === undefined ? {} : { template: absolute(request.template) }),
      rebuild: request.rebuild,
      strict: request.strict,
      root: config.root,
      config: config.settings,
    }),
  );
  const { checkAll } = await import('./check-all.js');
  const briefings = await checkAll(tasks, worker, ({ message, stack = message }) => {
    if (terminal.environment.BRIEF_DEBUG === '1') terminal.errors.write(`${stack}\n`);
  });
  const shownLeftOut = leftOut.map(({ path, why }) => ({ path: shownPath(path, config.root), why }));
  const report = {
    version: version(),
    strict: request.strict,
    findings,
    briefings,
    ...(await kindsFor(request.format)),
    asked: 'check' as const,
    leftOut: shownLeftOut,
  };
  const settings = textSettings(terminal, config.root, request.quiet);
  terminal.output.write(await renderReport(report, request.format, settings));
  return exitCode(report);
}
