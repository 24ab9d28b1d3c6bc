import { everyConjunction } from '../../language/index.js';
import { isOfficeBehind, isWrittenOffice } from './name-shape.js';
import { isSentenceOpener } from './name-words.js';
import { opensSaying } from './opens-saying.js';

/** “secretary of state said”: what looks like such a verb. */
const noun = /^\s+(?:states?|demands?|calls?)(?![\p{L}\p{M}])/u;
/** So many words an office may have that no comma closes. */
const mostWords = 8;
const longest = 160;

/**
 * Where an office ends that a comma opens and none closes, before a word for saying: “, mayor of Lindholm said”, „, Bürgermeisterin
 * von Lindholm sagte, dass“. Undefined where it is none: a name without a word of office is another of a list.
 */
export function unclosedOfficeEnd(text: string, at: number, languageCode: string): number | undefined {
  const comma = /^\s*[,،]\s+/u.exec(text.slice(at))?.[0].length;
  if (comma === undefined) return undefined;
  const ends = [...text.slice(at + comma, at + comma + longest).matchAll(/[^\s,،;:：.!?…“”„«»"()]+(?=\s)/gu)].slice(0, mostWords);
  for (const { index, 0: word } of ends) {
    const end = at + comma + index + word.length;
    const words = text.slice(at + comma, end);
    const behind = text.slice(end);
    // “, the city and the board said”: that is a list.
    if (/[,،;:：!?…“”„«»"()]/u.test(words) || everyConjunction.includes(word)) return undefined;
    if (!opensSaying(behind) || noun.test(behind)) continue;
    // “mayor who said”
    if (isSentenceOpener(word, languageCode)) return undefined;
    if (/^\p{Lu}/u.test(words) && !isWrittenOffice(words, languageCode)) return undefined;
    return isOfficeBehind(words, false, languageCode) ? end : undefined;
  }
  return undefined;
}
