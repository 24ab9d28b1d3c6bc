import { isPlainActor } from './name-shape.js';
import { foldWord, isSentenceOpener, nameParticles } from './name-words.js';
import { opensSaying } from './opens-saying.js';
import { opensQuotation, quotedWords } from './quoted-words.js';

/** A name of more words, with what belongs to it, is none. */
const mostWords = 7;

/** “according to”: who speaks stands behind it. */
const sources =
  /^(?:according to|laut|so|nach angaben von|selon|d[’']après|según|de acuerdo con|secondo|segundo|за словами|по словам)\s+/iu;
const auxiliary = /^(?:(?:also|has|have|had|hat|haben|a|ont|ha|han|hanno)\s+)?\S+\s+/u;
/** “Berg, the mayor of Lindholm, says” */
const office = /(?<=^[^,]{2,60}),\s[^,:：.!?“”„«»"]{2,80},\s/u;
/** What closes a quotation, and the comma or dash behind it. */
const closing = /^\s*[”“"»«’‘」』＂‹›]/u;
const joint = /^\s*(?:[,،、]\s*)?(?:[-–—]{1,3}\s+)?/u;

/**
 * Whether a text names at once who speaks in it: “Berg calls it …”, “Berg: ‘…’”, “‘…’, says Berg”, “*The Paper* writes …”. Elsewhere in
 * it names may be those of anybody.
 */
export function namesSpeaker(text: string, languageCode: string): boolean {
  const words = text.trim();
  if (!opensQuotation(words)) return opensAsSpeaker(words) || isBeforeColon(words);
  const [quotation = ''] = quotedWords(words);
  const end = words.indexOf(quotation) + quotation.length;
  const sign = closing.exec(words.slice(end))?.[0];
  if (quotation === '' || sign === undefined) return false;
  const behind = words.slice(end + sign.length);
  if (opensSaying(behind, true) && isSpeaker(quotation)) return true;
  const clause = behind.replace(joint, '');
  if (opensAsSpeaker(clause)) return true;
  const named = opensSaying(clause, true) ? clause.replace(auxiliary, '') : clause.replace(sources, '');
  return named !== clause && opensName(named);

  /** A name, and behind it or behind an office a word for saying. */
  function opensAsSpeaker(sentence: string): boolean {
    const tokens = sentence.replace(office, ' ').split(/\s+/u);
    for (let count = 1; count <= mostWords && count < tokens.length; count += 1)
      if (opensSaying(tokens.slice(count).join(' '), true) && isSpeaker(tokens.slice(0, count).join(' '))) return true;
    return false;
  }

  function isBeforeColon(sentence: string): boolean {
    const colon = sentence.search(/[:：]/u);
    return colon > 0 && opensQuotation(sentence.slice(colon + 1)) && isSpeaker(sentence.slice(0, colon));
  }

  /** Without the article or particle that it begins with: “The Kremlin”, “Von der Leyen”. */
  function isSpeaker(name: string): boolean {
    return isPlainActor(withoutParticles(name).join(' '), languageCode);
  }

  function opensName(sentence: string): boolean {
    const [first = ''] = withoutParticles(sentence);
    return /^\p{Lu}/u.test(first) && !isSentenceOpener(first, languageCode);
  }
}

function withoutParticles(name: string): readonly string[] {
  const words = name.trim().split(/\s+/u);
  const first = words.findIndex((word) => !nameParticles.has(foldWord(word)));
  return first < 0 ? words : words.slice(first);
}
