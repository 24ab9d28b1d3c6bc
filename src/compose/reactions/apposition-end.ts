import { everyConjunction } from '../../language/index.js';
import { isNameRun, isOfficeBehind, isWrittenOffice } from './name-shape.js';

/** Signs that end an office behind a name; of hyphens only those that stand for a dash. */
const closing = String.raw`\s*[,،:：—―]|\s+[-–]{1,3}\s`;
/** A party or a country may stand behind it, but nothing that was said: `, senator (R-Ark.),`. */
const aside = String.raw`\s*[(（][^()（）“”„«»"「」『』]{1,60}[)）]`;
const closer = `(?=(?:${aside})?(?:${closing}))`;
const asideBehind = new RegExp(`${aside}(?=${closing})`, 'uy');
/** “leader of «Голос»”; whether it is a name is asked later. */
const quoted = String.raw`(?:«[^«»]{1,40}»|[„“][^„“”]{1,40}[“”]|(?<=\s)"[^"]{1,40}")`;
const office = String.raw`([^\s\p{N},،;:：!?…“”„«»"()–—―](?:[^,،;:：!?…“”„«»"()–—―]|${quoted}){1,80}?)`;
/** An age may stand first: `, 45, mayor of Lindholm`. */
const behindComma = new RegExp(String.raw`(?:[,،]\s+\p{N}{1,3}(?=[,،]))?(?:[,،]\s+|、\s*)${office}${closer}`, 'uy');
const behindDash = new RegExp(String.raw`(?:\s+[-–]{1,3}\s+|\s*[—―]\s*)${office}${closer}`, 'uy');
const behindName = new RegExp(String.raw`\s+${office}(?=\s*[:：])`, 'uy');
const comma = /^\s*[,،]/u;
const joinsOn = new RegExp(`\\s(?:${everyConjunction.filter((word) => /^\p{L}+$/u.test(word)).join('|')})$`, 'iu');
/** What somebody says in so many words is said by whoever stands before the colon. */
const quotes = /^\s*[:：]\s*["'“”„«‘]/u;
/** A comma closes an office only before what goes on as a sentence does: capitals would be a list of names. */
const goesOnAsSentence = /^\s*[,،]\s+[^\p{Lu}\s]/u;

/**
 * Where an office that follows a name ends: `, mayor of Lindholm` before a comma, colon or dash; ` – mayor of Lindholm` before a colon
 * or dash; ` of the Harbour Board` before a colon. Undefined where none follows.
 */
export function appositionEnd(text: string, at: number, languageCode: string): number | undefined {
  const end = endOf(behindComma, (words, rest) => {
    if (!isOfficeBehind(words, quotes.test(rest), languageCode)) return false;
    return (
      !comma.test(rest) ||
      (goesOnAsSentence.test(rest) && (!/^\p{Lu}/u.test(words) || /\s/u.test(words) || isWrittenOffice(words, languageCode)))
    );
  });
  return (
    end ??
    endOf(behindDash, (words, rest) => !comma.test(rest) && isWrittenOffice(words, languageCode)) ??
    endOf(behindName, (words) => isNameRun(words, languageCode))
  );

  function endOf(pattern: RegExp, isOffice: (words: string, rest: string) => boolean): number | undefined {
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[1];
    if (words === undefined) return undefined;
    asideBehind.lastIndex = pattern.lastIndex;
    const end = asideBehind.test(text) ? asideBehind.lastIndex : pattern.lastIndex;
    // “minister of transport and, since May, head of the port” goes on.
    if (joinsOn.test(words)) return undefined;
    return isOffice(words, text.slice(end)) ? end : undefined;
  }
}
