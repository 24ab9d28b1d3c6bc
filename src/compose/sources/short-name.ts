import { nameParticles, officeLinks } from '../reactions/name-words.js';
import { folded, withoutArticle } from './site-name.js';

/** Whether capitals are the initials of a name: `NYT` of “The New York Times”, `ISW` of “Institute for the Study of War”. */
export function isShortFor(short: string, name: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const words = capitalisedWords(name);
  return words !== undefined && words.map((word) => word.charAt(0)).join('') === short;
}

/** Whether a host is a name with its words cut short but for the last: `nytimes` for “The New York Times”. */
export function spellsHost(name: string, host: string): boolean {
  const words = capitalisedWords(name)?.map(folded);
  const last = words?.pop();
  if (words === undefined || words.length === 0 || last === undefined || last.length < 3 || !host.endsWith(last)) return false;
  return isSpelled(host.slice(0, -last.length), words);
}

/** Whether a text is a piece of the beginning of each word, one behind the other. */
function isSpelled(text: string, [word, ...others]: readonly string[]): boolean {
  if (word === undefined) return text === '';
  for (let length = 1; length <= word.length && text.startsWith(word.slice(0, length)); length += 1)
    if (isSpelled(text.slice(length), others)) return true;
  return false;
}

/** The words of a name without articles and particles; undefined where another word is in lower case, as in a sentence. */
function capitalisedWords(name: string): string[] | undefined {
  const words = withoutArticle(name)
    .replace(/^The\s+/u, '')
    .split(/[\s-]+/u)
    .filter((word, at) => at === 0 || !(nameParticles.has(word) || officeLinks.has(word)));
  return words.length <= 8 && words.every((word) => /^\p{Lu}[\p{L}\p{M}\p{N}’'.]*$/u.test(word)) ? words : undefined;
}
