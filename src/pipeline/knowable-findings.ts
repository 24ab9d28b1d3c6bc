import { type Finding, type FindingId, isUnread, type UnreadFields } from '../model/index.js';

/** What may be found only because a field is not known: the summary may cite the source, the field describe it. */
const hangOn: Partial<Record<FindingId, readonly string[]>> = {
  'definition-is-used': ['summary'],
  'listed-source-is-cited': ['summary'],
  'source-is-complete': ['sources'],
  'title-is-whole': ['sources'],
  'quotation-has-source': ['reactions'],
  'glyph-exists': ['fonts'],
};

/** The findings that hold whatever the unread fields of the front matter say. */
export function knowableFindings(findings: readonly Finding[], unread: UnreadFields | undefined): readonly Finding[] {
  if (unread === undefined) return findings;
  return findings.filter(({ id }) => !(hangOn[id as FindingId] ?? []).some((field) => isUnread(field, unread)));
}
