import { pageSize } from '../checks/page-size.js';
import type { Finding, PdfFacts, Problem } from '../model/index.js';
import { otherLines } from './as-built/other-lines.js';
import { foldConsequences } from './fold-consequences.js';
import { looksAsBuilt } from './looks-as-built.js';
import { readsAsBuilt, readsOtherwise } from './reads-as-built.js';

/** A finished PDF beside the one that is built now. */
export interface BesideBuilt {
  readonly pdf: Uint8Array;
  readonly found: PdfFacts;
  readonly again: Uint8Array;
  readonly built: PdfFacts;
  /** This version of Briefpress has built it. */
  readonly isOwn: boolean;
  /** What the checks say of the file as it is built; asked only where it counts. */
  readonly proveBuilt: () => Promise<readonly Finding[]>;
}

/** What the checks have found, and what differs besides from the file as it is built: to hear, to follow, to see. */
export async function holdAgainstBuilt(findings: readonly Finding[], beside: BesideBuilt): Promise<readonly Finding[]> {
  const { pdf, found, again, built, isOwn, proveBuilt } = beside;
  const lines = otherLines(found, built);
  // What stands otherwise on paper, and no check objects, was set by another version or template, which has other tags.
  const isLaidOtherwise = lines.length > 0 && !(isOwn && findings.some(({ severity }) => severity === 'error'));
  // Without tags lines are cut otherwise, and the one finding that tells it lets the others speak.
  const isComparable = !isLaidOtherwise && found.structure.length > 0;
  const others = !isComparable ? [] : readsOtherwise(found, built, isOwn);
  const folded = isOwn && isComparable ? await foldConsequences(findings, { lines, others, proveBuilt }) : findings;
  const isFolded = folded !== findings;
  // Other tags are nothing that one sees.
  const seen = isFolded ? [...lines, ...folded.filter((one) => findings.includes(one))] : folded;
  const ofLooks = await looksAsBuilt(pdf, found, again, {
    built,
    told: pagesIn(seen),
    isSheetTold: folded.some(({ id }) => id === pageSize.id),
    isOfOther: !isOwn,
  });
  return [...folded, ...(isFolded ? [] : readsAsBuilt(others, findings, !isOwn)), ...ofLooks];
}

/** Pages on which something is wrong. */
function pagesIn(problems: readonly (Finding | Problem)[]): ReadonlySet<number> {
  return new Set(problems.flatMap(({ severity = 'error', paper }) => (severity === 'error' && paper !== undefined ? [paper.page] : [])));
}
