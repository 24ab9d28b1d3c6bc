import type { Finding } from '../model/index.js';

/** Findings in the order in which an author works through them: those about the whole file first, then by line and column. */
export function orderFindings(findings: readonly Finding[], file: string): readonly Finding[] {
  return findings.toSorted((a, b) => {
    const [first, second] = [a.source, b.source];
    if (first === undefined || second === undefined) return Number(first !== undefined) - Number(second !== undefined);
    return compareFiles(first.file, second.file, file) || first.line - second.line || first.column - second.column;
  });
}

/** The article before the files beside it, those by name. */
function compareFiles(first: string, second: string, article: string): number {
  if (first === second) return 0;
  if (first === article) return -1;
  if (second === article) return 1;
  return first < second ? -1 : 1;
}
