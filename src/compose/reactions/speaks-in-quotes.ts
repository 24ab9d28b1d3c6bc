import { isSentenceOpener } from './name-words.js';
import { namesSpeaker } from './names-speaker.js';
import { opensSaying } from './opens-saying.js';
import { opensQuotation, quotedWords } from './quoted-words.js';

/** “«Ганьбою» назвав це …”, „Wahnsinn“ nennt er das: what stands before such a verb may be what was said. */
const naming = /^\s*(?:назв|назыв|nenn|nannt|calls?|called|qualifi|calific)/u;

/** “Une honte”, „Ein Skandal“: what somebody called it. */
const indefinite = /^(?:an?|ein(?:en?|es|em|er)?|une?|una)$/iu;

/** Whether what follows such a name shows that it speaks. “Red Lines”: Berg objects; “Red Lines”, he says: there the words are somebody’s. */
export function speaksInQuotes(name: string, behind: string, isAmongActors: boolean, languageCode: string): boolean {
  const words = quotedWords(name)[0] ?? name;
  const [first = ''] = words.split(/\s+/u);
  if (isSentenceOpener(first, languageCode) || indefinite.test(first)) return false;
  const [sign] = /^\s*[:：]|^\s+[–—-]{1,3}\s/u.exec(behind) ?? [];
  if (sign !== undefined) {
    const rest = behind.slice(sign.length);
    return (/[:：]/u.test(sign) || opensQuotation(rest)) && !namesSpeaker(rest, languageCode);
  }
  if (naming.test(behind)) return quotedWords(behind).length > 0;
  return opensSaying(behind, true) || (isAmongActors && /^\s+\p{Ll}/u.test(behind));
}
