import type { PdfFacts, PrintedLink } from '../../model/index.js';

/** So many links that lead nowhere are no fault of each of them, … */
const many = 4;
/** … if they are this share of those within the file: of a template’s own fault some links at least lead where they should. */
const share = 0.9;

const known = new WeakMap<PdfFacts, ReadonlySet<PrintedLink>>();

/** Links within the file that lead nowhere since their target is gone with those of nearly all others, or since they are gone themselves: each is told of with the others, and by itself no more. */
export function linksToNowhere(found: PdfFacts): ReadonlySet<PrintedLink> {
  const before = known.get(found);
  if (before !== undefined) return before;
  const inner = found.printedLinks.filter(({ target }) => target.kind === 'page' || (target.kind === 'dangling' && target.lost !== true));
  const nowhere = inner.filter(({ target }) => target.kind === 'dangling');
  const areMany = nowhere.length >= many && nowhere.length >= share * inner.length;
  // No template writes a link to a page that is not there: a program has taken pages out of a file, and put them into another one.
  const gone = nowhere.filter(({ target }) => target.kind === 'dangling' && target.pageGone === true);
  const lost = found.printedLinks.filter(({ target }) => target.kind === 'dangling' && target.lost === true);
  const links = new Set([...(areMany ? nowhere : gone.length >= many ? gone : []), ...lost]);
  known.set(found, links);
  return links;
}
