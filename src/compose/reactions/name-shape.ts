import { countWords, isUnspaced } from './count-words.js';
import { isLabel } from './label-words.js';
import {
  foldWord,
  holdsFiniteVerb,
  isFiniteVerb,
  isSentenceOpener,
  nameParticles,
  officeLinks,
  officePlaces,
  officeWords,
} from './name-words.js';
import { withoutNameMarks } from './quoted-names.js';

/** At most this many words in a bold actor, and in one named before a colon. */
const maxBoldWords = 5;
const maxPlainWords = 6;
/** At most this many words of office, and in scripts without capitals, where a sentence looks the same. */
const maxOfficeWords = 10;
const maxUncasedOfficeWords = 3;

/** A capital, or any letter of a script without case; a small letter before a capital (`eBay`); an account (`@name`). */
const initial = /^(?:\p{Ll}?[\p{Lu}\p{Lt}\p{Lo}]|@[\p{L}\p{N}_])/u;
const capitalised = /^(?:\p{Ll}?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.'’ʼ‐‑–&/·・-]*|@[\p{L}\p{N}_][\p{L}\p{N}_.-]*)$/u;
/** What a German office ends in: `Oberbürgermeisterin`, `Bundestagspräsident`, `Pressesprecher`. */
const germanOffice =
  /(?:minister|präsident|kanzler|bürgermeister|sprecher|sekretär|botschafter|direktor|leiter|kommissar|berater|chef)(?:in)?$|(?:vorsitzende|beauftragte|abgeordnete)r?$/u;
const elided = /^(?:[dlDL]|al|el)['’‐-][\p{L}\p{M}‐-]+$/u;
/** At most this many words of an office behind a name. */
const maxAppositionWords = 8;
/** A colon and a quotation leave no doubt where it ends. */
const maxWordsBeforeQuotation = 14;
/** `EU`, `UN`, `U.S.` */
const initials = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,4})$/u;
/** Signs that may stand before a name and are no part of it: a flag, an arrow. */
const leadingSigns = /^[\p{S}\p{M}\p{Cf}\s]+/u;
/** Longer words with a full stop end a sentence; shorter ones are `Rep.`, `Gov.`, `U.S.` */
const longestAbbreviation = 7;

const doubleQuotes = /[“”„‟"＂«»‹›「」『』《》〈〉]/u;
/** The apostrophe of `the Democrats’ leader` is none. */
const singleQuotes = /(?<![\p{L}\p{M}\p{N}])['’‘‚ʼ]|(?!(?<=[sxzSXZ])['’]\s+\p{L})['’‘‚ʼ](?![\p{L}\p{M}])/u;
const closing = /[.!?…;,。！？؟؛،、।:：]$/u;
/** Initials, and what firms, people and offices are shortened to behind their names: `S.A.`, `BYD Co.`, `Jr.` */
const abbreviated =
  /(?:^|[\s.])(?:(?:\p{L}\.)+|(?:[JS]r|Co|Cos|Inc|Ltd|Corp|Bros|Pty|Pte|[Pp]lc|PLC|Bhd|Ltda|Lda|Assn|Assoc|Intl|Dept|Govt|Univ|Inst|Mfg|Esq|Cie|Cía|Gebr|Ges|Ph\.?D)\.)$/u;
/** `**Kyiv’s** position` is not Kyiv, but `**Kyiv’s foreign ministry**` speaks. */
const possessive = /['’][sS]$/u;

/** Houses whose name ends as a possessive does. */
const possessiveNames =
  /(?:^|\s)(?:Moody|McDonald|Lloyd|Macy|Kohl|Wendy|Domino|Sotheby|Christie|Poor|Sainsbury|Levi|Denny|Kellogg|Campbell|Barclay)['’]s$/u;
/** Openings of what heads a line rather than names anybody, before a word in small letters: “Second reading”, “Most surprising”, “Rejected outright”. */
const headings: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:First|Second|Third|Fourth|Last|Next|Other|Most|Least|More|Less|Too|None|What)\s+\p{Ll}|\p{Lu}\p{Ll}{2,}ed(?:$|\s+(?:the|a|an|by|with|in|on|it|this|that|outright|\p{Ll}+ly)(?!\p{L}))|Key\s+(?:takeaways?|points?|facts?|findings?|dates?|moments?)(?!\p{L})|An?\s+long\s|.*\s(?:up|down|ahead|to\s+\p{Ll}+)$)/u,
};

/** So many words a bold run may have where a colon ends it. */
export const mostWordsBeforeColon = 8;

/**
 * Whether a bold run can be an actor's name: a capital first, at most five words (`most`, or any number; a name in quotation marks counts as
 * one), no other quotation marks, no closing punctuation, no verb.
 */
export function isActorName(run: string, languageCode: string, most: number | 'any' = maxBoldWords): boolean {
  const text = withoutNameMarks(run, languageCode);
  const words = text.split(/\s+/u);
  const first = words[0] ?? '';
  return (
    beginsName(words) &&
    !isLabel(text, languageCode) &&
    !(text.includes(',') && isLabel(text.slice(0, text.indexOf(',')), languageCode)) &&
    headings[languageCode]?.test(text) !== true &&
    // A lower-case `von` begins a name, a capital `Von` a sentence.
    !(initial.test(first) && isSentenceOpener(first, languageCode)) &&
    (most === 'any' ||
      countWords(text) <= maxBoldWords ||
      (countWords(text) <= most && isMostlyCapitals(words)) ||
      isLongName(words, languageCode)) &&
    !doubleQuotes.test(text) &&
    !singleQuotes.test(text) &&
    (!possessive.test(text) || possessiveNames.test(text)) &&
    (!closing.test(text) || endsShortened(text)) &&
    !holdsFiniteVerb(words, languageCode)
  );
}

/** “African Union Commission chair Mahmoud Ali Youssouf”, but not “A long way from any real peace”. */
function isMostlyCapitals(words: readonly string[]): boolean {
  const small = words.filter((word) => !capitalised.test(word));
  return capitalised.test(words.at(-1) ?? '') && small.length * 3 <= words.length;
}

/**
 * “Ministry of Foreign Affairs of Ukraine”, “U.S. Secretary of State Marco Rubio”, “BIMCO’s chief security officer Jens Holt”: particles
 * and offices are not counted where all other words have capitals, but for one amid an office.
 */
function isLongName(words: readonly string[], languageCode: string): boolean {
  const own = words.map((word) => word.replace(/,$/u, ''));
  const isOfficeWord = (word: string | undefined) => word !== undefined && officeWords.has(foldWord(word));
  const counted = own.filter((word) => !nameParticles.has(word.toLowerCase()) && !isOfficeWord(word));
  const plain = own.filter((word, at) => at === 0 || isNameWord(word) || !(isOfficeWord(own[at - 1]) && isOfficeWord(own[at + 1])));
  return areNameWords(plain, languageCode) && countWords(counted.join(' ')) <= maxBoldWords;
}

/** A capital, also behind particles that names begin with: `von der Leyen`, `al-Sisi`. */
function beginsName(words: readonly string[]): boolean {
  const first = words.find((word) => !nameParticles.has(word)) ?? '';
  return initial.test(first) || elided.test(first);
}

/** Whether words in front of a bold name are its office: capitalised words and particles, `Rep.`, `Secretary of State`. Nothing at all is no office, too. */
export function isOffice(text: string, languageCode: string): boolean {
  const trimmed = withoutNameMarks(text.replace(leadingSigns, '').trim(), languageCode);
  if (trimmed === '') return /^$|\s$/u.test(text);
  // `pro-**Kyiv**`: the bold run is the rest of a word.
  if (!/\s$/u.test(text) && !isUnspaced(text.slice(-1))) return false;
  const words = trimmed.replace(/,$/u, '').split(/\s+/u);
  if (isDescribedOffice(words, languageCode)) return true;
  return (
    areNameWords(words, languageCode) &&
    !officeLinks.has(words.at(-1) ?? '') &&
    words.length <= (/\p{Lu}/u.test(trimmed) ? maxOfficeWords : maxUncasedOfficeWords)
  );
}

/** “German economy minister”: what somebody is minister of, in lower case between a name and a word of office. */
function isDescribedOffice(words: readonly string[], languageCode: string): boolean {
  const [first = '', ...others] = words;
  const last = others.pop();
  return (
    last !== undefined &&
    others.length <= 2 &&
    capitalised.test(first) &&
    !isSentenceOpener(first, languageCode) &&
    officeWords.has(foldWord(last)) &&
    others.every(
      (word) =>
        word === word.toLowerCase() &&
        word !== word.toUpperCase() &&
        !officeLinks.has(word) &&
        !nameParticles.has(word) &&
        !isFiniteVerb(word, languageCode),
    )
  );
}

/** Whether the words before a colon name who speaks: `Richard Grenell`, `Secretary of State Marco Rubio`; a last parenthesis does not count, unless it quotes. */
export function isPlainActor(text: string, languageCode: string): boolean {
  const name = withoutNameMarks(text.trim(), languageCode)
    .replace(/[(（][^()（）“”„«»"「」『』]*[)）]$/u, '')
    .trimEnd();
  if (countWords(name) > maxPlainWords) return false;
  const words = name.split(/\s+/u);
  return (
    areNameWords(words, languageCode) &&
    !isLabel(name, languageCode) &&
    !officeLinks.has(words.at(-1) ?? '') &&
    !nameParticles.has(words.at(-1) ?? '')
  );
}

/**
 * Whether words behind a name and a comma are its office. In lower case, behind initials (“EU trade commissioner”) and before a quotation
 * they are taken for one unless they open a clause or hold a verb.
 */
export function isOfficeBehind(text: string, beforeQuotation: boolean, languageCode: string): boolean {
  const words = withoutNameMarks(text, languageCode).split(/\s+/u);
  const first = words[0] ?? '';
  if (words.length > (beforeQuotation ? maxWordsBeforeQuotation : maxAppositionWords) || isSentenceOpener(first, languageCode))
    return false;
  if (holdsFiniteVerb(words, languageCode) || words.some(endsSentence)) return false;
  if (!initial.test(first) || initials.test(first) || beforeQuotation) return true;
  return words.every((_, at) => isOfficePart(words, at));
}

/** Whether words are an office by the list: names and particles, with a known word of office among them. */
export function isWrittenOffice(text: string, languageCode: string): boolean {
  const words = text.split(/\s+/u);
  const named = words.filter((word, at) => isNameWord(word) || !isOfficePart(words, at)).join(' ');
  return isNameRun(named, languageCode) && words.some((word) => officeWords.has(foldWord(word)) || germanOffice.test(foldWord(word)));
}

/** Whether all words are those of names and offices, in whatever case they begin. */
export function isNameRun(text: string, languageCode: string): boolean {
  const words = text.split(/\s+/u);
  const isOpener = isSentenceOpener(words[0] ?? '', languageCode) && !nameParticles.has(foldWord(words[0] ?? ''));
  return words.length <= maxAppositionWords && !isOpener && words.every(isNameWord);
}

/** A word of names and offices, an adjective before a noun, or amid them one for where an office is held. */
function isOfficePart(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return isNameWord(word) || isAdjective(words, at) || (at > 0 && at < words.length - 1 && officePlaces.has(word));
}

/** “der *deutschen* Regierung”, “im *russischen* Parlament”: in lower case between such a word and a noun with a capital. */
function isAdjective(words: readonly string[], at: number): boolean {
  const before = foldWord(words[at - 1] ?? '');
  return at > 0 && (nameParticles.has(before) || (at > 1 && officePlaces.has(before))) && capitalised.test(words[at + 1] ?? '');
}

function areNameWords(words: readonly string[], languageCode: string): boolean {
  const first = words[0] ?? '';
  return initial.test(first) && !isSentenceOpener(first, languageCode) && words.every(isNameWord);
}

function isNameWord(word: string): boolean {
  const folded = foldWord(word);
  if (endsSentence(word)) return false;
  return capitalised.test(word) || elided.test(word) || nameParticles.has(folded) || officeLinks.has(folded) || officeWords.has(folded);
}

function endsSentence(word: string): boolean {
  return word.endsWith('.') && word.length > longestAbbreviation;
}

/** Whether a text ends in the stop of an abbreviation, which ends no sentence. */
export function endsShortened(text: string): boolean {
  return abbreviated.test(text);
}

/** Whether a bold run is a sentence, which heads a group: closing punctuation, over five words, or a verb. */
export function isBoldSentence(text: string, languageCode: string): boolean {
  const words = text.split(/\s+/u);
  const isEnded = /[.!?…。！？؟।]['’"”»]?$/u.test(text) && !endsShortened(text);
  return isEnded || countWords(text) > maxBoldWords || holdsFiniteVerb(words, languageCode);
}
