import type { TypesetDiagnostic, TypesetJob } from '../model/index.js';
import { packageHint, unusablePackage } from './describe-messages.js';
import { mainPath } from './mirror-files.js';

// The opening quotation mark must follow directly: within a Typst string it would be escaped, so text that speaks of imports never matches.
const packageImport = /\b(?:import|include)[ \t]*\(?[ \t]*"(@[\w-]+\/[\w-]+:[\d.]+)"/g;

/** Finds imports of Typst packages before the engine would try to fetch them; the places are those of the package's name. */
export function refusePackages(job: TypesetJob): TypesetDiagnostic[] {
  const diagnostics: TypesetDiagnostic[] = [];
  const sources: [string, string][] = [[mainPath, job.main]];
  for (const [path, bytes] of job.files) if (path.endsWith('.typ')) sources.push([path, Buffer.from(bytes).toString('utf8')]);
  for (const [path, text] of sources) {
    for (const match of text.matchAll(packageImport)) {
      const before = text.slice(0, match.index + match[0].lastIndexOf('"@')).split('\n');
      diagnostics.push({
        severity: 'error',
        message: unusablePackage(match[1]),
        hints: [packageHint],
        path,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
      });
    }
  }
  return diagnostics;
}
