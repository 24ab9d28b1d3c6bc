import type { PdfFacts, PrintedLink, Promised } from '../../model/index.js';
import { saysAddress } from './says-address.js';

/**
 * Links that open another address than the one printed under them. `printed-url-is-target` names both for each, so that nobody else
 * need miss the address that is still on paper; where what that check says may count for less than an error, there are none.
 */
export function redirectedLinks({ lowered = [] }: Promised, { printedLinks }: PdfFacts): readonly PrintedLink[] {
  if (lowered.includes('printed-url-is-target')) return [];
  return printedLinks.filter(({ target, text }) => target.kind === 'url' && !saysAddress(text, target.url));
}
