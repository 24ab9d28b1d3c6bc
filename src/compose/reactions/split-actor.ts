import type { Language, PrintInline } from '../../model/index.js';
import { appositionEnd } from './apposition-end.js';
import { isUnspaced } from './count-words.js';
import { boldRanges, inlineText, inlineWords, splitInlines } from './inline-text.js';
import { isAside } from './is-aside.js';
import { isLeadIn } from './is-lead-in.js';
import { isTopic } from './is-topic.js';
import { isActorName, isOffice, isPlainActor, mostWordsBeforeColon } from './name-shape.js';
import { actorJoints, foldWord } from './name-words.js';
import { namesSpeaker } from './names-speaker.js';
import { isAllQuoted } from './quoted-names.js';
import { opensQuotation } from './quoted-words.js';
import { speaksInQuotes } from './speaks-in-quotes.js';
import { unclosedOfficeEnd } from './unclosed-office-end.js';
import { marksIn } from './walk-inlines.js';

/** A statement's first paragraph, parted into who speaks and what follows. */
export interface ActorSplit {
  readonly actor: readonly PrintInline[];
  /** The names without office and parenthesis, where bold type shows them; else the whole. */
  readonly names: readonly string[];
  readonly rest: readonly PrintInline[];
  /** The colon, dash or comma between the two, which is dropped. */
  readonly separator?: string;
}

/** What an article tells of all that speak in it. */
export interface Speakers {
  readonly language: Language;
  /** Names that have a stance in the front matter, folded: they speak, though they read as a label. */
  readonly named?: ReadonlySet<string>;
}

/** What the paragraph's surroundings tell of its actor. */
export interface ActorContext extends Speakers {
  /** What the author wrote in `{actor="…"}`. */
  readonly given?: string;
  /** Whether a quotation follows the paragraph in a block of its own. */
  readonly beforeQuotation: boolean;
  /** Whether most of the statements around it have an actor. */
  readonly isAmongActors?: boolean;
}

interface Found {
  /** End of the actor's words in the text. */
  readonly end: number;
  readonly names: readonly string[];
}

const parenthesis = /\s*[(（][^()（）]{1,60}[)）]/uy;
const anyParenthesis = /\s*[(（][^()（）]*[)）]/uy;
const space = /\s*/uy;
const article = /^(?:the|der|die|das|den|le|la|les|el|los|las)\s+$/iu;
const joint = new RegExp(
  `(?:\\s*[,،、])?\\s+(?:${wordsPattern(/^[\p{L}\s]+$/u)})\\s+|\\s*[,،、/&+・]\\s*|\\s+و\\s*|(?:${wordsPattern(/^[\p{Script=Han}\p{Script=Hiragana}]+$/u)})`,
  'uy',
);
/** What goes on after the name so that the name alone is not who speaks. */
const goesOn = new RegExp(`^(?:[,;.!?…)،؛。、）&/+]|(?:${wordsPattern(/^[\p{L}\s]+$/u)})\\s)`, 'u');
/** What stands between actor and statement; a hyphen and an en dash only as dashes, not as parts of a word. */
const separator = /^(\s*[,،]?\s*[:：—―](?:\s*[-–—―]{1,3}(?=\s))?|\s*[,،]?\s+[-–]{1,3}(?=\s|$)|\s*[,،]?)\s*/u;

/** A few words before a colon or dash, and what is behind it. */
const topicHead = /^[\p{S}\p{M}\p{Cf}\s]*(\p{L}[^:：—–!?.]{1,40}?)\s*(?:[:：—]|\s[-–]{1,3}\s)(.*)$/su;

/** Parts the actor from the statement; undefined where the paragraph names none. No word is lost. */
export function splitActor(paragraph: readonly PrintInline[], context: ActorContext): ActorSplit | undefined {
  const text = inlineText(paragraph);
  const found =
    findGiven(text, context) ??
    (isAboutTopic(text, context) ? undefined : (findBold(text, paragraph, context) ?? findPlain(text, context)));
  if (found === undefined) return undefined;
  const [between = '', signs = ''] = opensAside(text.slice(found.end))
    ? [/^\s*/u.exec(text.slice(found.end))?.[0]]
    : (separator.exec(text.slice(found.end)) ?? []);
  const [head, rest] = splitInlines(paragraph, found.end + between.length);
  const [actor, dropped] = splitInlines(trimStart(head), found.end - leadingSpace(text));
  return {
    actor: [...actor, ...marksIn(dropped)],
    names: found.names,
    rest,
    ...(signs.trim() === '' ? {} : { separator: signs.replace(/\s+/gu, '') }),
  };
}

/** “Energy: Von der Leyen calls it …”: the matter heads a statement that names its own speaker. */
function isAboutTopic(text: string, { language, named }: ActorContext): boolean {
  const [, topic = '', rest = ''] = topicHead.exec(text) ?? [];
  return isTopic(topic, language.code) && named?.has(foldWord(topic)) !== true && namesSpeaker(rest, language.code);
}

/** One of a pair of dashes: “— which was not asked — called it a step”. Without its partner the other would part what belongs together. */
function opensAside(behind: string): boolean {
  const [, dash = ''] = /^\s+([-–—―]{1,3})\s/u.exec(behind) ?? [];
  if (dash === '') return false;
  const sentence = behind.slice(behind.indexOf(dash) + dash.length).split(/[.!?…:：“”„«»"]/u, 1)[0] ?? '';
  return sentence.includes(` ${dash} `);
}

/** The author says who speaks, and the paragraph begins with these very words. */
function findGiven(text: string, { given, language }: ActorContext): Found | undefined {
  if (given === undefined) return undefined;
  const start = leadingSpace(text);
  const end = start + given.length;
  if (!text.startsWith(given, start) || /^[\p{L}\p{M}\p{N}'’-]/u.test(text.slice(end))) return undefined;
  const whole = appositionEnd(text, end, language.code) ?? end;
  return whole === end && goesOn.test(text.slice(end).trimStart()) ? undefined : { end: whole, names: [given] };
}

/** One bold name or several that are joined. Where all of them stand in quotation marks, what follows shows that they are names. */
function findBold(text: string, paragraph: readonly PrintInline[], context: ActorContext): Found | undefined {
  const found = findBoldNames(text, paragraph, context);
  const [name] = found?.names ?? [];
  if (found === undefined || name === undefined || !found.names.every(isAllQuoted)) return found;
  const isNamed = found.names.some((own) => context.named?.has(foldWord(own)) === true);
  return isNamed || speaksInQuotes(name, text.slice(found.end), context.isAmongActors === true, context.language.code) ? found : undefined;
}

/** Each with office and parenthesis. */
function findBoldNames(text: string, paragraph: readonly PrintInline[], context: ActorContext): Found | undefined {
  const code = context.language.code;
  const names: string[] = [];
  let at = leadingSpace(text);
  let end = at;
  let apposed = false;
  for (const { start, end: boldEnd } of boldRanges(paragraph)) {
    // “Saudi Arabia and the United Arab Emirates”
    const office = names.length === 0 ? text.slice(at, start) : text.slice(at, start).replace(article, '');
    const bold = text.slice(start, boldEnd).trim();
    const name = bold.replace(/\s*[:：,،–—―]$/u, '');
    const isBeforeColon = name !== bold || /^\s*[:：]/u.test(text.slice(boldEnd));
    const isName =
      context.named?.has(foldWord(name)) === true ||
      isActorName(name, code, isBeforeColon ? mostWordsBeforeColon : undefined) ||
      (context.isAmongActors === true && isLeadIn(name, text.slice(start + text.slice(start).indexOf(name) + name.length), code));
    const called = isName ? name : nameWithOffice(name, code);
    if (!(isOffice(office, code) || isArticle(office, names)) || called === undefined) break;
    names.push(called);
    apposed = office.trimEnd().endsWith(',');
    end = start + text.slice(start).indexOf(name) + name.length;
    // A colon or dash inside the bold run ends the actor.
    if (/[:：–—―]$/u.test(bold)) return { end, names };
    // The comma closes what another one within the bold run opens: “**Oman’s foreign minister, Badr al-Said,** told”.
    if (name !== bold && name.includes(',') && /^\s*,\s+\p{Ll}/u.test(text.slice(end))) return { end, names };
    if (name !== bold) break;
    end = asideEnd(text, end, bold, code) ?? end;
    const joined = apposed ? undefined : matchEnd(joint, text, end);
    if (joined === undefined) break;
    at = joined;
  }
  if (names.length === 0) return undefined;
  // The same behind it: “**The Foreign Minister of Denmark, Lars Løkke Rasmussen**, said”.
  if (names.at(-1)?.includes(',') && /^\s*,\s+\p{Ll}/u.test(text.slice(end))) return { end, names };
  const whole = actorEnd(text, end, { apposed, code });
  return whole === undefined ? undefined : { end: whole, names };
}

/** “Le **Medef**”, “L’**Arcom**”: in these languages a noun in lower case would be no name. */
function isArticle(words: string, names: readonly string[]): boolean {
  return names.length === 0 && /^(?:l[’']|(?:le|la|les|el|los|las|il|lo|gli|i|o|os|as)\s)\s*$/iu.test(words);
}

/** The name in a bold run that holds the office as well, or a parenthesis: `**Anna Berg, mayor of the town of Lindholm:**`. */
function nameWithOffice(bold: string, languageCode: string): string | undefined {
  const name = bold.split(/\s*[,،(（]/u, 1)[0] ?? '';
  if (!isActorName(name, languageCode)) return undefined;
  const isOffice = appositionEnd(`${bold}:`, name.length, languageCode) === bold.length;
  return isOffice || asideEnd(bold, name.length, name, languageCode) === bold.length ? name : undefined;
}

/** Where the actor ends behind the last name; undefined where the sentence goes on so that the name alone is not who speaks. */
function actorEnd(text: string, end: number, { apposed, code }: { readonly apposed: boolean; readonly code: string }): number | undefined {
  const next = text.slice(end, end + 1);
  if (/^(?:[\p{L}\p{M}\p{N}'’‐‑-]|–\S)/u.test(text.slice(end, end + 2))) {
    // Korean sets the case ending on the name; it stays there, but for the possessive.
    const ending = /^\p{Script=Hangul}+/u.exec(text.slice(end))?.[0];
    if (ending !== undefined) return ending === '의' ? undefined : end + ending.length;
    return isUnspaced(next) && next !== 'の' && next !== '的' ? end : undefined;
  }
  if (apposed) return /^(?:\s*[:：—―]|\s+[-–]{1,3}\s|,\s+[^\p{Lu}])/u.test(text.slice(end)) ? end : undefined;
  const behind = unclosedOfficeEnd(text, end, code) ?? appositionEnd(text, end, code);
  if (behind !== undefined) return behind;
  const said = matchEnd(anyParenthesis, text, end);
  // In “**Macron** (‘no’) and **Meloni** want more time” the sentence goes on behind what is said; in “**Macron** (‘no’).” it does not.
  const behindName = text.slice(said ?? end).trimStart();
  if (said !== undefined && /^[.!?…。]*\s*$/u.test(behindName)) return end;
  return goesOn.test(behindName) && !tellsOf.test(behindName) ? undefined : end;
}

/** A clause about whoever was named: “, who had advised the board, said”. */
const tellsOf =
  /^,\s(?:who|whose|whom|qui|dont|quien|quienes|cuy[oa]s?|котор\p{L}+|як(?:ий|а|е|і|их|ого)|(?:der|die|das|dem|den|deren|dessen)(?=[^,]+,\s(?!und\s|oder\s)\p{Ll}))\s[^,:：.!?]{1,80},\s/u;

/** `Name:` before a quotation. */
function findPlain(text: string, context: ActorContext): Found | undefined {
  const colon = text.slice(0, 160).search(/[:：]/u);
  if (colon < 0) return undefined;
  const behind = text.slice(colon + 1).trimStart();
  if (behind === '' ? !context.beforeQuotation : !opensQuotation(behind)) return undefined;
  const name = text.slice(0, colon).trimEnd();
  if (!isPlainActor(name, context.language.code)) return undefined;
  return { end: name.length, names: [inlineWords([{ kind: 'text', text: name }])] };
}

function trimStart(inlines: readonly PrintInline[]): readonly PrintInline[] {
  const [leading, rest] = splitInlines(inlines, leadingSpace(inlineText(inlines)));
  return [...marksIn(leading), ...rest];
}

function leadingSpace(text: string): number {
  return matchEnd(space, text, 0) ?? 0;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The end of a parenthesis that tells of the name before it. */
function asideEnd(text: string, at: number, name: string, languageCode: string): number | undefined {
  const end = matchEnd(parenthesis, text, at);
  return end !== undefined && isAside(text.slice(at, end), name, languageCode) ? end : undefined;
}

function wordsPattern(kind: RegExp): string {
  return actorJoints
    .filter((word) => kind.test(word))
    .map((word) => word.replace(/\s+/gu, '\\s+'))
    .join('|');
}
