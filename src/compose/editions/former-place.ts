import { excerptsOf } from '../../language/excerpts.js';
import type { FormerPlace, Passage } from '../../model/index.js';

/** Where a passage stood and where it stands, by its section where that is another one, else by the passage before it. */
export function formerPlace(
  former: number,
  before: { readonly passages: readonly Passage[]; readonly index: number },
  after: { readonly passages: readonly Passage[]; readonly index: number },
): FormerPlace {
  const [from, to] = [before, after].map(({ passages, index }) => passages[index]?.section ?? '');
  if (from !== undefined && from !== to) return { former, from };
  const [was = '', now = ''] = [before, after].map(({ passages, index }) => excerptsOf(passages[index - 1]?.text ?? '').brief());
  return { former, behind: { before: was, after: now } };
}
