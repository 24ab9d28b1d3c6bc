import type { Template } from '../emit/load-template.js';
import type { Rendered } from '../emit/render-template.js';
import { type Finding, finding, type SourcePlace, type TypesetDiagnostic } from '../model/index.js';

/** The engine's errors as findings at the template's own files and lines; of a line the first, since the others follow from it. */
export function diagnosticFindings(diagnostics: readonly TypesetDiagnostic[], template: Template, rendered?: Rendered): readonly Finding[] {
  const places = new Set<string>();
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ message, hints, path, line, column }) => {
      const place = placeInTemplate({ path, line, column }, template, rendered);
      const shown = hints.flatMap((hint) => hintInTemplate(hint, template, rendered) ?? []);
      const hint = shown.length > 0 ? shown.join('; ') : undefined;
      if (place === undefined)
        return [finding('typesetting-succeeds', { message: `Typst: ${message}`, ...(hint === undefined ? {} : { hint }) })];
      const key = `${place.file}:${place.line}`;
      if (places.has(key)) return [];
      places.add(key);
      const usual = 'Compare the template with the one that comes with briefpress';
      return [finding('template-is-valid', { message: `Typst: ${message}`, hint: hint ?? usual, source: place })];
    });
}

interface EnginePlace {
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly column?: number | undefined;
}

/** A place of the job as one in a file of the user's; undefined where no such file holds it. */
function placeInTemplate({ path, line, column }: EnginePlace, template: Template, rendered: Rendered | undefined): SourcePlace | undefined {
  const origin = path === '/brief.typ' && line !== undefined ? rendered?.origin(line) : undefined;
  if (origin !== undefined) return { file: template.shown(origin.file), line: origin.line, column: 1 };
  if (path === undefined || !template.files.has(path)) return undefined;
  return { file: template.shown(path.slice(1)), line: line ?? 1, column: column ?? 1 };
}

/** A hint, which names the place of a call at its end, in files of the user's; undefined where it names a file that only the job has. */
function hintInTemplate(hint: string, template: Template, rendered: Rendered | undefined): string | undefined {
  const [whole, path, line, column] = / \((\/[^():]+):(\d+):(\d+)\)$/.exec(hint) ?? [];
  if (whole === undefined) return hint;
  // That its own theme is imported helps nobody.
  if (hint.startsWith('import ')) return undefined;
  const place = placeInTemplate({ path, line: Number(line), column: Number(column) }, template, rendered);
  return place && `${hint.slice(0, -whole.length)} (${place.file}:${place.line})`;
}
