import { resolve } from 'node:path';
import { countChanges, type Edition, type Finding, finding } from '../model/index.js';
import type { BuildResult } from '../pipeline.js';
import { readProject } from '../project.js';
import { countedList } from '../report/counted.js';
import { renderEditions } from '../report/render-editions.js';
import { renderReport } from '../report/render-report.js';
import { buildArticle, type Pipeline, realPipeline } from './build-article.js';
import { failedBriefing } from './deliver-briefing.js';
import { engineOf } from './engine-of.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { shownPath } from './find-articles.js';
import { quoted } from './quoted.js';
import { readArticle } from './read-article.js';
import { slugOfFile } from './slug.js';
import type { Terminal } from './terminal.js';
import { textSettings } from './text-settings.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';
import { writeFileWhole } from './write-file-whole.js';

/** What `brief edition` and `brief diff` were asked about. */
export interface EditionRequest {
  /** Path of the article from the working folder. */
  readonly file: string;
  /** What its editor says of the edition. */
  readonly note?: string;
  readonly renumber?: true;
}

/** `brief edition`: builds and proves the article; where nothing rejects it, writes down what goes to print. Throws `UsageError`. */
export async function recordEditionCommand(
  request: EditionRequest,
  terminal: Terminal,
  pipeline: Pipeline = realPipeline,
): Promise<ExitCode> {
  // Printed as it is, since the note is no part of the article.
  if (/\]\[|\[\^/u.test(request.note ?? ''))
    throw new UsageError(
      'the note on an edition knows no definitions and no footnotes of the article',
      'Write the address itself: [AP News](https://…).',
    );
  const { result, ...about } = await buildNamed(request.file, terminal, { ...(request.renumber ? { renumber: true } : {}) }, pipeline);
  const { edition, findings, slug } = result;
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (edition === undefined || errors.length > 0) {
    terminal.errors.write(`brief: an edition is recorded only of an article that nothing rejects\n`);
    return reportErrors(about, slug, errors, terminal);
  }
  const { editions, file: written, next, isRecorded, changes } = edition;
  const shown = shownPath(written, terminal.folder);
  const note = request.note?.trim();
  const last = editions.at(-1);
  const isSame = last !== undefined && isRecorded && next.contentHash === last.contentHash;
  // What has just been recorded may get its note afterwards, or another one.
  const isNoted = isSame && note && note !== last.note;
  if (isSame && !isNoted) {
    terminal.errors.write(`brief: nothing of ${request.file} has changed since edition ${last.number}; there is nothing to record\n`);
    // Nothing is wrong with it: what goes to print is recorded.
    return 0;
  }
  const recorded: Edition = { ...(isNoted ? last : next), ...(note ? { note } : {}) };
  try {
    writeFileWhole(written, renderEditions(isNoted ? [...editions.slice(0, -1), recorded] : [...editions, recorded]));
  } catch (error) {
    const message = `${shown} cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`;
    return reportErrors(about, slug, [finding('output-is-writable', { message, hint: 'Give yourself the right to write it.' })], terminal);
  }
  if (isNoted) {
    terminal.output.write(
      `${shown}  edition ${recorded.number} has ${last?.note === undefined ? 'its' : 'another'} note\nNow build what goes to print: npx --no-install brief build ${quoted(request.file)}\n`,
    );
    return 0;
  }
  const told = isRecorded ? undefined : changes;
  const inUse = recorded.notes.filter(({ withdrawn }) => withdrawn === undefined).length;
  const held = countedList([
    [recorded.passages.length, 'passage'],
    [inUse, 'note'],
    [told === undefined ? 0 : countChanges(told), 'change'],
  ]);
  terminal.output.write(
    `${shown}  edition ${recorded.number} recorded: ${held}\nNow build what goes to print: npx --no-install brief build ${quoted(request.file)}\n`,
  );
  if (told === undefined && note)
    terminal.errors.write(
      `A note is printed with what has changed; edition ${recorded.number} has none before it, and keeps it in the file.\n`,
    );
  if (told !== undefined && !note)
    terminal.errors.write(`Readers are told what has changed, but not why: --note "…" says it in your words.\n`);
  return 0;
}

/** An article named on the command line, and what building it came to. */
interface NamedBuild {
  /** As reports name it: from the project's folder. */
  readonly file: string;
  /** Folder of the project. */
  readonly root: string;
  readonly result: Pick<BuildResult, 'edition' | 'findings' | 'slug'>;
}

/** Builds an article named on the command line, with the settings of the project. */
export async function buildNamed(
  named: string,
  terminal: Terminal,
  options: { readonly renumber?: boolean; readonly unproved?: boolean },
  pipeline: Pipeline,
): Promise<NamedBuild> {
  if (named === '-') throw new UsageError('standard input has no editions', 'Name the file of the article.');
  const { config, findings } = await readProject(terminal.folder);
  const path = resolve(terminal.folder, named);
  const file = shownPath(path, config.root);
  const about = { file, root: config.root };
  const reading = readArticle(file, path);
  if (!reading.ok) return { ...about, result: { slug: slugOfFile(file), findings: [...findings, ...reading.findings] } };
  // Settings that mean something else than their author thinks print nothing.
  const unprinted = findings.some(({ severity }) => severity === 'error');
  const engine = engineOf(terminal.environment.BRIEF_ENGINE);
  const given = { ...options, config: config.settings, ...(unprinted ? { unprinted } : {}), ...(engine === undefined ? {} : { engine }) };
  const result = await buildArticle(reading.value, given, { pipeline });
  return { ...about, result: { ...result, findings: [...findings, ...result.findings] } };
}

/** Prints the errors as a build does. */
export async function reportErrors(
  { file, root }: Pick<NamedBuild, 'file' | 'root'>,
  slug: string,
  errors: readonly Finding[],
  terminal: Terminal,
): Promise<ExitCode> {
  const briefing = failedBriefing(file, slug, errors, { version: version(), options: {} });
  const report = { version: version(), briefings: [briefing] };
  const settings = textSettings(terminal, root, false);
  terminal.output.write(await renderReport(report, 'text', settings));
  return exitCode(report);
}
