import { endsInAbbreviation } from '../../language/ends-in-abbreviation.js';
import { isWorded } from './is-worded.js';
import type { PrintToken } from './print-tokens.js';

/** Stops and closing quotation marks at the end of a text, with the space before each. */
const stopsAtEnd = /(?:\s*[.,;:!?…»”])+$/u;

/** A longer run of signs is none that ends a sentence. */
const longestStops = 20;

/**
 * Takes the stops and closing quotation marks off the end, and what closes behind them, so that a mark may stand before them. They stay
 * behind a figure, which would read as one with the mark, and behind an abbreviation, whose full stop is a part of it.
 */
export function takeStops(placed: PrintToken[]): readonly PrintToken[] {
  let from = placed.length;
  let stops = '';
  for (let at = placed.length - 1; at >= 0; at--) {
    const token = placed[at];
    if (token?.kind === 'close' || (token?.kind === 'text' && token.text === '')) continue;
    if (token?.kind !== 'text') return token?.kind === 'atom' && !isWorded(token) ? placed.splice(from) : [];
    const own = stopsAtEnd.exec(token.text.slice(-longestStops))?.[0] ?? '';
    const head = token.text.slice(0, token.text.length - own.length);
    stops = own + stops;
    if (own !== '' && head.trim() === '') {
      from = at;
      continue;
    }
    if (stops === '' || /\p{N}$/u.test(head) || isShortened(head.slice(-longestStops) + stops.slice(0, 1))) return [];
    if (own === '') return placed.splice(from);
    placed.splice(at, 1, { kind: 'text', text: head }, { kind: 'text', text: own });
    return placed.splice(at + 1);
  }
  return [];
}

/** A capitalised word of few letters is no abbreviation here: “à Kiev.”, “l’OTAN.” end sentences more often. */
function isShortened(text: string): boolean {
  return endsInAbbreviation(text) && !/(?:^|\s)\p{Lu}\p{L}{1,3}\.$/u.test(text);
}
