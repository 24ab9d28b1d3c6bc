import { countWords } from './count-words.js';
import { isNameRun } from './name-shape.js';
import { isSentenceOpener } from './name-words.js';
import { namesSpeaker } from './names-speaker.js';
import { opensSaying } from './opens-saying.js';
import { isQuotedName, namesInMarks } from './quoted-names.js';
import { opensQuotation, quotedWords } from './quoted-words.js';

/** “«Ганьбою» назвав це …”, „Wahnsinn“ nennt er das: what stands before such a verb may be what was said. */
const naming = /^\s*(?:назв|назыв|nenn|nannt|(?:calls?|called)(?!\p{L}| (?:for|on|upon|off|in)(?!\p{L}))|qualifi|calific)/u;

/** “Total Nonsense” says Berg: who speaks stands behind the verb, and nothing but that. “Peace Now” says Berg lied: there it stands before. */
const inverted =
  /^\s*(?:says?|said|sagte?n?|meinte?n?|dit|disent|juge|dice|dijo|каже|сказа(?:в|ла|ли|л)|говорит)\s+([^.!?…,;:“”„«»"]+)[.!?…]?\s*$/u;

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
    if (namesSpeaker(rest, languageCode)) return false;
    // One word alone is cried out more often than it is a name, where names are seldom written so: „Frechheit“: der Rat ist wütend.
    return opensQuotation(rest) || (/[:：]/u.test(sign) && (countWords(words) > 1 || namesInMarks.has(languageCode)));
  }
  if (isInverted(behind, languageCode)) return false;
  if (naming.test(behind)) return quotedWords(behind).length > 0;
  return opensSaying(behind, true) || (isAmongActors && /^\s+\p{Ll}/u.test(behind));
}

function isInverted(behind: string, languageCode: string): boolean {
  const subject = inverted.exec(behind)?.[1]?.trim() ?? '';
  // “sagt Nein”
  const isAnswer = !subject.includes(' ') && !isQuotedName(subject, languageCode);
  return isNameRun(subject, languageCode) && !isAnswer;
}
