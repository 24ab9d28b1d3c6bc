import type { Finding, SourcePlace } from '../model/index.js';

/**
 * Findings in the order in which an author works through them: those about the whole file first, then by line and column; what is known
 * by its page alone stands where that comes. What has no place, such as how many more there are of a claim,
 * goes behind those that have one.
 */
export function orderFindings(findings: readonly Finding[], file: string): readonly Finding[] {
  const ordered = findings.filter(({ source }) => source !== undefined).sort((a, b) => compareSources(a.source, b.source, file));
  const paged = findings.filter(({ source, paper }) => source === undefined && paper !== undefined);
  for (const finding of paged.sort((a, b) => pageOf(a) - pageOf(b)))
    ordered.splice(ordered.findLastIndex(({ paper }) => paper !== undefined && paper.page <= pageOf(finding)) + 1, 0, finding);
  const whole: Finding[] = [];
  for (const finding of findings) {
    if (finding.source !== undefined || finding.paper !== undefined) continue;
    const last = ordered.findLastIndex(({ id }) => id === finding.id);
    if (last < 0) whole.push(finding);
    else ordered.splice(last + 1, 0, finding);
  }
  return [...whole, ...ordered];
}

function pageOf({ paper }: Finding): number {
  return paper?.page ?? 0;
}

function compareSources(first: SourcePlace | undefined, second: SourcePlace | undefined, file: string): number {
  if (first === undefined || second === undefined) return 0;
  return compareFiles(first.file, second.file, file) || first.line - second.line || first.column - second.column;
}

/** The article before the files beside it, those by name. */
function compareFiles(first: string, second: string, article: string): number {
  if (first === second) return 0;
  if (first === article) return -1;
  if (second === article) return 1;
  return first < second ? -1 : 1;
}
