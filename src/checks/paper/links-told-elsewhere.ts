import type { PdfFacts, PrintedLink, Promised } from '../../model/index.js';
import { linksToNowhere } from './links-to-nowhere.js';

/** Links to nowhere of which another check speaks, for all of them at once. What that check says may count for less than an error: then each is told by itself. */
export function linksToldElsewhere({ lowered = [] }: Promised, found: PdfFacts): ReadonlySet<PrintedLink> {
  const links = linksToNowhere(found);
  if (lowered.length === 0) return links;
  const isTold = ({ target }: PrintedLink) => {
    const isLost = target.kind === 'dangling' && target.lost === true;
    return !lowered.includes(isLost ? 'structure-survives' : 'mark-leads-to-note');
  };
  return new Set([...links].filter(isTold));
}
