import type { Template } from '../emit/load-template.js';
import type { Rendered } from '../emit/render-template.js';
import { type Finding, finding, type TypesetDiagnostic } from '../model/index.js';

/** The engine's errors as findings at the template's own files and lines. */
export function diagnosticFindings(diagnostics: readonly TypesetDiagnostic[], template: Template, rendered?: Rendered): readonly Finding[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ message, hints, path, line, column }) => {
      const origin = path === '/brief.typ' && line !== undefined ? rendered?.origin(line) : undefined;
      const file = origin?.file ?? (path !== undefined && template.files.has(path) ? path.slice(1) : undefined);
      const hint = hints.length > 0 ? hints.join('; ') : undefined;
      if (file === undefined)
        return finding('typesetting-succeeds', { message: `Typst: ${message}`, ...(hint === undefined ? {} : { hint }) });
      const place = { file: template.shown(file), line: origin?.line ?? line ?? 1, column: origin === undefined ? (column ?? 1) : 1 };
      return finding('template-is-valid', {
        message: `Typst: ${message}`,
        hint: hint ?? 'Compare the template with the one that comes with briefpress',
        source: place,
      });
    });
}
