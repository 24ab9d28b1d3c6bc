import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import type { Finding } from '../../src/model/index.js';
import type { Proof } from '../helpers/proof.js';
import { compareFacts } from './compare-facts.js';
import type { Damage, Damaged } from './damage.js';
import { expectedChecks, isMissedBefore, rightPage, speaksAtNote } from './right-page.js';

/** What became of one damage. */
export type Verdict =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'found' }
  /** `told` says what was found instead. */
  | { readonly kind: 'missed'; readonly told: string };

/** The undamaged briefing, and all that is said of it. */
export interface Before {
  readonly damaged: Damaged;
  readonly said: ReadonlySet<string>;
}

/** What is said of a file before it is damaged. */
export function saidBefore(damaged: Damaged): Before {
  return { damaged, said: new Set(allSaid(damaged).map(keyOf)) };
}

/** Damages a briefing and asks whether a check that should speak does so now, did not before, and names the page. */
export async function judge(damage: Damage, proof: Proof, before: Before): Promise<Verdict> {
  let damaged: Damaged | undefined;
  try {
    damaged = await damage.apply(proof);
  } catch (error) {
    return { kind: 'missed', told: `it cannot be made: ${String(error).slice(0, 300)}` };
  }
  if (damaged === undefined) return { kind: 'skipped' };
  const fresh = allSaid(damaged).filter((finding) => !before.said.has(keyOf(finding)));
  const expected = expectation(damage, proof, before, damaged);
  // What no reader can tell from the undamaged file is no damage.
  if (expected === undefined) return { kind: 'skipped' };
  const isRight = ({ id, paper }: Finding) =>
    expected === 'file' || (paper === undefined ? id === 'opens-everywhere' : expected.has(paper.page) || speaksAtNote.has(id));
  const finds = expectedChecks(damage);
  if (fresh.some((finding) => finds.includes(finding.id) && isRight(finding))) return { kind: 'found' };
  const told = [...new Set(fresh.map(({ id, paper }) => (paper === undefined ? id : `${id} (p. ${paper.page})`)))].join(', ') || 'nothing';
  const where = expected === 'file' ? '' : ` on p. ${[...expected].join()}`;
  return { kind: 'missed', told: `${told}; expected ${finds.join(' or ')}${where}` };
}

/** The pages of which one must be named, or the file as a whole; `undefined`: nothing has changed, and so nothing was damaged. */
function expectation(damage: Damage, proof: Proof, before: Before, damaged: Damaged): ReadonlySet<number> | 'file' | undefined {
  if (before.damaged.found === undefined || damaged.found === undefined) return 'file';
  const { first, pages, file } = compareFacts(before.damaged.found, damaged.found);
  if (first === undefined) return file || (damaged.findings ?? []).length > 0 ? 'file' : undefined;
  const page = rightPage(damage);
  if (page === 'file') return 'file';
  if (page === 'any') return pages;
  if (page !== 'first') return new Set([page(proof)]);
  return new Set(isMissedBefore(damage) && first > 1 ? [first, first - 1] : [first]);
}

/** Everything that the reader and the checks say. */
export function allSaid({ found, findings = [], promised }: Damaged): readonly Finding[] {
  return [...findings, ...(found === undefined ? [] : runChecks(promised, found, { checks, settings: {} }))];
}

function keyOf({ id, message, paper }: Finding): string {
  return JSON.stringify([id, message, paper?.page]);
}
