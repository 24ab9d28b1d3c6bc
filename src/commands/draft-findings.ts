import type { Finding } from '../model/index.js';

/** What a draft may still be missing. */
const referenceErrors: ReadonlySet<string> = new Set([
  'reference-is-defined',
  'heading-link-resolves',
  'definition-is-wellformed',
  'code-block-is-closed',
  'link-is-wellformed',
  'definition-is-unique',
  'url-is-wellformed',
]);

/** The findings of a draft: errors of references are warnings. */
export function draftFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) =>
    finding.severity === 'error' && referenceErrors.has(finding.id) ? { ...finding, severity: 'warning' } : finding,
  );
}
