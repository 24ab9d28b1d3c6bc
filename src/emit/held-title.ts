import { heldSpaces } from './held-spaces.js';

/** Articles and figures lead to what follows. */
const leading = /(?<=^|\s)(?:an?|the|der|die|das|ein|eine|le|la|les|une?|des|el|los|las|una|il|i|no\.|nr\.|n°|\d{1,4}) (?=\S)/gi;
/** In letters: a title of fewer stands on one line; so many of its last two words fit on its last. */
const shortTitle = 30;
const longestEnd = 24;

/** A title whose lines end in no article and no figure, and whose last line is not one word where two are short enough. */
export function heldTitle(title: string): string {
  if (title.length <= shortTitle) return title;
  const held = heldSpaces(title).replace(leading, (words) => words.replace(/ $/, '\u00a0'));
  const end = /\S+ \S+$/.exec(held)?.[0] ?? '';
  return end === '' || end.length > longestEnd ? held : `${held.slice(0, held.length - end.length)}${end.replace(' ', '\u00a0')}`;
}
