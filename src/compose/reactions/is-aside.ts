import { foldWord } from './name-words.js';
import { isQuotedName, namesInMarks } from './quoted-names.js';
import { quotedWords } from './quoted-words.js';

/** Nothing but what somebody is called: (the “Iron Lady”). */
const called =
  /^\s*[(（]\s*(?:the|der|die|das|le|la|el|il|aka|alias|known as|genannt|dite?|dett[oa])\s*[“„«"‘‹»][^“”„«»"]+[”“»"’›«]\s*[)）]$/iu;

/**
 * Whether a parenthesis behind a name tells of who it is: a party, a country, an office, what it is called for short. One that quotes what
 * was said is part of the statement.
 */
export function isAside(parenthesis: string, name: string, languageCode: string): boolean {
  return quotedWords(parenthesis).every(
    (quotation) =>
      isShortFor(quotation, name) ||
      (called.test(parenthesis) && hasCapitals(quotation)) ||
      isParty(quotation, parenthesis, name, languageCode),
  );
}

/** Behind the name of a person: **Юлія Тимошенко** («Батьківщина»). */
function isParty(quotation: string, parenthesis: string, name: string, languageCode: string): boolean {
  return namesInMarks.has(languageCode) && /\S\s+\S/u.test(name) && !/[:：]/u.test(parenthesis) && isQuotedName(quotation, languageCode);
}

/** Words of the name, or their first letters in order: “BDI”. */
function isShortFor(short: string, name: string): boolean {
  const words = short.split(/\s+/u);
  const own = name.split(/[\s-]+/u);
  if (words.every((word) => /^\p{Lu}/u.test(word) && own.includes(word))) return true;
  if (!/^\p{Lu}{2,}$/u.test(short)) return false;
  let at = 0;
  for (const word of own) if (foldWord(word).startsWith(foldWord(short.charAt(at))) && at < short.length) at += 1;
  return at === short.length;
}

function hasCapitals(words: string): boolean {
  return words.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));
}
