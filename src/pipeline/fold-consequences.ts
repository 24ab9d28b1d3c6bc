import type { Finding, Problem } from '../model/index.js';
import type { BesideBuilt } from './hold-against-built.js';
import { type ReadsOtherwise, readOtherwise } from './reads-as-built.js';

/** Where one fault makes more findings than this, what differs is told in their place. */
const mostFindings = 2;

/** Checks whose findings follow from other lines, tags, links or bookmarks; what others say, such as of scripts, fonts and colours, is a fault of its own. */
const following: ReadonlySet<string> = new Set([
  ...[
    'words-survive',
    'quotations-survive',
    'structure-survives',
    'no-markup-residue',
    'no-typst-residue',
    'mark-has-note',
    'note-is-cited',
  ],
  ...['notes-are-in-order', 'source-has-one-note', 'mark-leads-to-note', 'marks-survive', 'note-leads-back', 'printed-url-is-target'],
  ...['page-reference-is-true', 'page-sources-are-true', 'summary-is-one-page', 'summary-numbers-are-in-body', 'likelihood-is-on-scale'],
  ...['furniture-is-complete', 'front-matter-survives', 'headings-nest', 'link-has-description'],
]);
/** The same where tags differ, which tell what is a table, a heading or a paragraph: without, such a finding speaks of places. */
const followingTags: ReadonlySet<string> = new Set([
  ...['is-tagged', 'tags-nest', 'table-has-header-cells', 'row-head-is-tagged', 'reading-order-is-text-order', 'reads-as-printed'],
  ...['header-repeats', 'row-is-whole', 'group-header-stays', 'cell-fits', 'cell-is-filled', 'table-is-legible', 'text-inside-margins'],
  ...['heading-keeps-text', 'no-widow', 'no-orphan', 'printed-image-has-alt'],
]);

/** What differs from the file as it is built. */
export interface Differences extends Pick<BesideBuilt, 'proveBuilt'> {
  /** Lines of text. */
  readonly lines: readonly Problem[];
  readonly others: readonly ReadsOtherwise[];
}

/**
 * A fault in one place breaks claims in dozens. Where many checks speak of a file that this version has built, all that differs from the file as it is
 * built is told instead, lines of text included, and what the checks have said is counted: it follows from that. What they say of the file as it is built
 * stays, and so does what cannot follow. The findings as they were where they are few, or no fewer than the differences.
 */
export async function foldConsequences(told: readonly Finding[], { lines, others, proveBuilt }: Differences): Promise<readonly Finding[]> {
  if (told.length <= mostFindings) return told;
  const differences = [...lines, ...others.map(({ problem }) => problem)];
  const known = new Set((await proveBuilt()).map(keyOf));
  const areTagsOther = others.some(({ kind }) => kind === 'tags');
  const follows = (one: Finding) => !known.has(keyOf(one)) && (following.has(one.id) || (areTagsOther && followingTags.has(one.id)));
  const [followers, own] = [told.filter(follows), told.filter((one) => !follows(one))];
  if (differences.length === 0 || followers.length <= mostFindings * differences.length) return told;
  const counts = new Map<string, number>();
  for (const { id } of followers) counts.set(id, (counts.get(id) ?? 0) + 1);
  const list = [...counts].sort(([, a], [, b]) => b - a).map(([id, count]) => `${id} ${count}`);
  const note = `${followers.length} findings of the checks follow from ${differences.length === 1 ? 'it' : 'what differs'} and are left out: ${list.join(', ')}.`;
  const causes = differences.map((problem) => readOtherwise(problem, false));
  return [...causes.map((one, index) => (index === 0 ? { ...one, hint: `${one.hint ?? ''} ${note}`.trimStart() } : one)), ...own];
}

function keyOf({ id, message, paper }: Finding): string {
  return JSON.stringify([id, message, paper?.page]);
}
