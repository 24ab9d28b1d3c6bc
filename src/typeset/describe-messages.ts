import type { TypesetDiagnostic, TypesetJob } from '../model/index.js';
import { mainPath } from './mirror-files.js';

/** A message as both engines give it. A `trace` belongs to the error before it. */
export interface EngineMessage {
  readonly severity: 'error' | 'warning' | 'trace';
  readonly message: string;
  /** Path within the job. */
  readonly path?: string;
  /** Where it begins, both from 0; the column in Unicode code points. */
  readonly start?: { readonly line: number; readonly character: number };
}

/** Turns an engine's messages into diagnostics: places in UTF-16 columns from 1, hints apart, call traces as hints of their error. */
export function describeMessages(messages: readonly EngineMessage[], job: TypesetJob): TypesetDiagnostic[] {
  const linesOf = lineReader(job);
  const diagnostics: (TypesetDiagnostic & { hints: string[] })[] = [];
  for (const { severity, message, path, start } of messages) {
    const place = start === undefined || path === undefined ? undefined : placeOf(start, linesOf(path));
    if (severity === 'trace') {
      const where = [path, place?.line, place?.column].filter((part) => part !== undefined).join(':');
      diagnostics.at(-1)?.hints.push(where === '' ? message : `${message} (${where})`);
    } else {
      diagnostics.push({ severity, ...plainWords(message), ...(path === undefined ? {} : { path }), ...place });
    }
  }
  return diagnostics;
}

// Both engines append the hints to the message; several are joined by commas, which cannot be told from commas within.
function plainWords(message: string): { message: string; hints: string[] } {
  const isAboutPackage = /^failed to (?:download|load) package|^package not found/.test(message);
  if (isAboutPackage) return { message: unusablePackage(/@[\w-]+\/[\w-]+:[\d.]+/.exec(message)?.[0]), hints: [packageHint] };
  // Within a job “outside of the root” and “not there” are one thing, and there is no `--root` argument to adjust.
  if (/^failed to load file \(access denied\)|^file not found/.test(message)) {
    const searched = /\(searched at [^)]*\)/.exec(message)?.[0];
    return {
      message: searched === undefined ? 'file not found' : `file not found ${searched}`,
      hints: ['only the files of the template and the images of the article can be read'],
    };
  }
  const at = message.indexOf(', hints: ');
  return at < 0 ? { message, hints: [] } : { message: message.slice(0, at), hints: [message.slice(at + ', hints: '.length)] };
}

/** What is said of a Typst package. */
export function unusablePackage(name: string | undefined): string {
  return name === undefined ? 'packages cannot be used' : `the package ${name} cannot be used`;
}

/** The cure for an import of a Typst package. */
export const packageHint = 'building fetches nothing: copy what you need from it into the template’s folder and import that file';

// What Typst counts as the end of a line.
const newline = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

function lineReader(job: TypesetJob): (path: string) => readonly string[] | undefined {
  const read = new Map<string, readonly string[] | undefined>();
  return (path) => {
    if (!read.has(path)) {
      const bytes = job.files.get(path);
      const text = path === mainPath ? job.main : bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
      read.set(path, text?.split(newline));
    }
    return read.get(path);
  };
}

function placeOf(start: { line: number; character: number }, lines: readonly string[] | undefined): { line: number; column: number } {
  const before = [...(lines?.[start.line] ?? '')].slice(0, start.character).join('').length;
  // A place that lies beyond the text known here keeps the engine's own column.
  return { line: start.line + 1, column: Math.max(before, lines === undefined ? start.character : 0) + 1 };
}
