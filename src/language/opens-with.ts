import { foldName } from './fold-name.js';

/** What stands behind a label, `Update:`, and behind an opening, also `In short,`. */
const signs = { label: /^\s*(?:[:：.–—]|-\s)/u, phrase: /^\s*(?:[,:：.–—]|-\s)/u } as const;
/** A date and a sign: `Update, 5 March 2026:`, `Mise à jour du 5 mars :`. */
const dateAndSign = /^[^:：!?\p{N}]{0,12}\p{N}[^:：!?]{0,30}(?:\p{N}:\p{N}{2}[^:：!?]{0,8})?\s*(?:[:：]|[–—]\s)/u;
/** More of the text than any opening and its date take. */
const longestOpening = 160;

/** Whether a text begins with one of the openings as `SummingUp` writes them, and with what belongs behind it. */
export function opensWith(text: string, openings: readonly string[], kind: keyof typeof signs): boolean {
  const folded = foldName(text.slice(0, longestOpening));
  return openings.some((opening) => {
    // Nearly all that are asked begin with another letter.
    if (opening[0] !== folded[0]) return false;
    const words = opening.replace(/ […#]$/u, '');
    if (!folded.startsWith(words)) return false;
    const rest = folded.slice(words.length);
    // One that is written with its sign, “that is,”, is none without it; an abbreviation needs no other behind its stop.
    if (/[,:：]$/u.test(opening)) return /^(?:\s|$)/u.test(rest);
    if (opening.endsWith('.') && /^\s/u.test(rest)) return true;
    if (opening.endsWith('…')) return /^\s/u.test(rest);
    return signs[kind].test(rest) || (opening.endsWith('#') && dateAndSign.test(rest));
  });
}
