import { calendarOf } from '../language/calendars.js';
import { languages } from '../language/index.js';
import type { Language } from '../model/index.js';
import { forms, labels, magnitudes, names, spelled, units } from './held-words.js';

/** Letters of the scripts that have these words: a class of all letters takes ten times as long to take into use. */
const letter = 'A-Za-zÀ-ɏЀ-ӿ';
const capital = 'A-ZÀ-ÖØ-ÞЀ-ЯҐ';
const noLetter = `(?![${letter}\\d]|[’'][${letter}])`;
const alone = `(?<![${letter}\\d.])`;

const currencies = String.raw`[$¢£¥₠-⃀]|(?:US|C|A)\$|(?:EUR|USD|GBP|CHF|JPY|CNY|RUB|UAH|PLN|SEK|NOK|DKK|CZK|HUF|TRY|TWD|INR|BRL|KRW|AUD|CAD|NZD|SGD|HKD|ZAR|MXN|ILS|AED|SAR|IDR|THB|RON|BGN|ISK)${noLetter}|(?:грн|руб)${noLetter}`;
/** Of languages without fixed words of their own those that many write. */
const alsoWritten = ['it', 'pl', 'pt', 'nl', 'cs', 'sv', 'da'].flatMap((code) => calendarOf(code)?.months ?? []);
const months = [...new Set([...languages.flatMap((language) => language.months), ...alsoWritten])].join('|');
/** “3. Dez.”, “3 Sept.”, “3 Nov 2025”: cut short, in the languages that do so. */
const shortMonths =
  '(?:Jan|Feb|Mar|Mär|Apr|Jun|Jul|Aug|Sept?|O[kc]t|Nov|De[zc])\\.?|(?:janv|févr|avr|juil|sept|oct|nov|déc|ene|abr|jul|ago|dic)\\.';
const durations = ofEveryLanguage(({ durations }) => durations);

function ofEveryLanguage(words: (language: Language) => readonly string[]): string {
  return [...new Set(languages.flatMap(words))].join('|');
}

/** A space that parts what belongs together. */
function between(before: string, after: string): RegExp {
  return new RegExp(`(?<=${before}) (?=${after})`, 'g');
}

const unit = `(?:${units.join('|')})[²³]?`;
/** “1 870”, “70 %”, “≈ 3”, “– 5 °C” */
const bySign = [
  // What is raised or has a slash is a unit, whatever its letters: “97 hm³”, “170 zł/GJ”.
  between(
    String.raw`\d`,
    `(?:[${letter}µμ°]{1,4}[²³]|(?!(?:and|und|et|y|e|и|та|або|или|o|ou)/)[${letter}µμ°²³$€£¥₽₴]{1,5}/[${letter}µμ°²³]{1,6})${noLetter}`,
  ),
  // A number that is parted reads as another one.
  between(String.raw`(?<![\d.,:])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})*`, String.raw`\d{3}(?![\d:])`),
  between(String.raw`\d`, `[%‰€£$¥₽₴°]|${unit}${noLetter}`),
  between('[≈~<>≤≥±×]', String.raw`\d`),
  // Not in “5 – 10 °C”.
  between(String.raw`(?<!\S|[\d%°CFK]\s)[-–−]`, String.raw`\d+(?:[.,]\d+)?[\u00a0 ]?°`),
];
/** “km / h”, behind a figure whose space holds already. */
const parted = [
  between(String.raw`\d\u00a0(?:${unit}|[€£$¥])`, `/ ?${unit}${noLetter}`),
  between(String.raw`\u00a0/`, `${unit}${noLetter}`),
];
/** “(bn $)”, “(in %)” */
const inBrackets = between(String.raw`\([^\s()]{1,4}`, String.raw`[^\s()]{1,4}\)`);
/** “S. 12”, “Nr. IV”, “nᵒ 3” */
const numbered = between(String.raw`${alone}(?:(?:${names.join('|')})\.|[§№]|§§|[nN][°ᵒº])`, String.raw`[\dIVXLC]`);
const inWords = [
  between(String.raw`\d`, `(?:${magnitudes})${noLetter}`),
  between(String.raw`\d|${alone}(?:${magnitudes})`, currencies),
  between(currencies, String.raw`\d`),
  // “4:15 p.m.”, “15 Uhr”
  between(String.raw`\d`, `(?:[ap]\\.m\\.|[ap]m${noLetter}|Uhr${noLetter})`),
  // “211 ff.”
  between(String.raw`\d`, `(?:ff?|sqq?|ss)\\.${noLetter}`),
  between(String.raw`(?<![\d.,:])\d{1,2}(?:\.|er|st|nd|rd|th)?`, `(?:${months}|${shortMonths})${noLetter}`),
  // “7,4 Jahre”, “120 days”, not “in 2026 days pass”.
  between(String.raw`(?<![\d.,:])\d{1,3}(?:[.,]\d{1,2})?`, `(?:${durations})${noLetter}`),
  between(`${alone}(?:${months})`, String.raw`\d{1,2}(?![\d.:]|,\d)`),
];
/** “0,7 Punkte”, “2,5 fois”: a figure with a decimal comma counts what stands behind it; the short words of a sentence mostly do not. */
const counted = between(
  String.raw`(?<![\d.,:])\d{1,3},\d{1,2}`,
  `(?:[${capital}][${letter}]{1,11}|[a-zß-öø-ÿа-ӿ][${letter}]{3,8})${noLetter}`,
);
const writtenOut = between(String.raw`\d`, `(?:${spelled})${noLetter}`);
/** “in Edition 2”, “Figure 3a”: what has a number for its name; at the beginning of a text no line ends there. */
const labelled = between(`[\\s(](?:${labels})`, String.raw`(?:\d{1,3}[a-z]?|[IVX]{1,4})(?![\d${letter}]|[.,:]\d|[\u00a0 ](?:${months}))`);
/** “erst in 8.”: no sentence ends in a line of a figure alone. */
const ending = between(`${alone}[${letter}]{1,4}`, String.raw`\d{1,2}[.!?][”“»)]?(?:$| [“„«]?[${capital}])`);
/** “(12 January 2026)” is as short as a word, but not for the columns of a table. */
const dated = between(String.raw`\((?:\d{1,2}(?:\.|er|st|nd|rd|th)?\u00a0)?(?:${months}|${shortMonths})`, String.raw`\d{4}[),;]`);
/** “1.600 millones de €” */
const ofCurrency = [
  between('(?:mill(?:ón|ones)|milliards?|millions?)', 'de [$€£¥]'),
  between('(?:mill(?:ón|ones)|milliards?|millions?)\u00a0de', '[$€£¥]'),
];
/** “am 21. 3.” */
const dayAndMonth = between(String.raw`(?<![\d.,:])\d{1,2}\.`, String.raw`\d{1,2}\.(?!\d)`);
const titled = between(`${alone}(?:(?:${forms})\\.|Mme|Mlle|Mr|Mrs|Ms|Dr|St)`, `[${capital}][${letter}’'-]`);
/** “i. d. R.”, “J. R. R.” */
const abbreviated = between(`${alone}[${letter}]\\.`, `[${letter}]\\.${noLetter}`);
/** “J. R. R. Tolkien”: two initials at least, since a sentence may end with one letter. */
const initialled = between(`(?<![${letter}\\d.])(?:[${capital}]\\.[\u00a0 ]?){2,4}`, `[${capital}][${letter}]`);
/** “w Kijowie”, “и не”: where languages have words of one letter, none ends a line. */
const oneLettered = between(`(?<![${letter}\\d.’'–-])[${letter}]`, `[${letter}\\d„«"“]`);
/** “2028 r.”, “2025 гг.” */
const yearly = between(String.raw`\d{4}`, String.raw`(?:r|гг?|рр?)\.`);
/** Where none of these stands no rule holds: most texts have no figure, and taking a pattern into use costs more than all that it is used for. */
const seldom = {
  figure: /\d/,
  writtenOut: /\d (?:[mM]|Amp|[gG]ram|[gGtT](?:ig|er)a|[wW]att|[vV]olt|[jJ]oul|[kcKZ]\p{L}*[imt]|[lLfihHabptTP]\p{L}{2}|[пвкмтг])/u,
  labelled: /\p{L}{4} (?:\d|[IVX])/u,
  ending: / \d{1,2}[.!?]/,
  dated: /\([^()]{3,18} \d{4}[),;]/,
  ofCurrency: / de [$€£¥]/,
  dayAndMonth: /\d\. \d{1,2}\./,
  counted: /\d,\d{1,2} \p{L}/u,
  dash: / [–—] /,
  docket: /\d [A-Z][A-Za-z]{1,3} \d+\/\d/,
  inBrackets: /\(\S{1,4} \S{1,4}\)/,
  numbered: /[.§№°ᵒº] [\dIVXLC]/,
  abbreviated: /\S\. \S\./,
  initialled: /\.\s?\S\. \S/,
  titled: /(?:[a-zM]\.|M[a-z]{1,3}|Dr|St) \S/,
  parted: / \/ /,
} as const;

/** No line of prose begins with a dash, but for one that goes before a name behind what it said. */
const dash = between(String.raw`[^\s.!?…”“"»’]`, '[–—] ');
/** “2 BvF 1/25”: the file number of a court. */
const docket = between(String.raw`\d`, String.raw`[A-Z][A-Za-z]{1,3} \d+/\d`);
const docketBehind = between(String.raw`\d\u00a0[A-Z][A-Za-z]{1,3}`, String.raw`\d+/\d`);

/** What stands beside a text on its line. */
export interface HeldBetween {
  readonly before?: string;
  readonly after?: string;
  /** In a language in which words of one letter end no line. */
  readonly oneLettered?: boolean;
  /** The lines are long enough to keep a dash from beginning one, any noun with its figure, and a date in brackets whole. */
  readonly hasLongLines?: boolean;
}

/**
 * The text with no-break spaces between a number and its unit, and between “p.”, “Nr.”, “§” and the number behind: no line begins
 * with “%”, nor one within “12 Mrd. €”, “211 ff.”, “i. d. R.”, “J. R. R. Tolkien”, “Dr. Smith” or “1 October”.
 */
export function heldSpaces(
  text: string,
  { before = '', after = '', oneLettered: holdsLetters = false, hasLongLines = false }: HeldBetween = {},
): string {
  if (!text.includes(' ')) return text;
  // A space more or less would shift what is cut off again.
  const whole = `${before}${text}${after}`;
  const hasFigure = seldom.figure.test(whole);
  const rules: RegExp[] = [];
  if (hasFigure) {
    rules.push(...bySign, ...inWords);
    if (seldom.writtenOut.test(whole)) rules.push(writtenOut);
    if (hasLongLines && seldom.dated.test(whole)) rules.push(dated);
    if (seldom.ending.test(whole)) rules.push(ending);
  }
  if (seldom.ofCurrency.test(whole)) rules.push(...ofCurrency);
  if (hasFigure && seldom.dayAndMonth.test(whole)) rules.push(dayAndMonth);
  if (hasLongLines && hasFigure && seldom.counted.test(whole)) rules.push(counted);
  if (hasLongLines && seldom.dash.test(whole)) rules.push(dash);
  if (hasFigure && seldom.docket.test(whole)) rules.push(docket, docketBehind);
  if (seldom.inBrackets.test(whole)) rules.push(inBrackets);
  if (seldom.numbered.test(whole)) rules.push(numbered);
  if (seldom.labelled.test(whole)) rules.push(labelled);
  if (holdsLetters && hasFigure) rules.push(yearly);
  if (holdsLetters) rules.push(oneLettered);
  if (seldom.parted.test(whole)) rules.push(...parted);
  if (seldom.titled.test(whole)) rules.push(titled);
  if (seldom.abbreviated.test(whole)) rules.push(abbreviated);
  if (seldom.initialled.test(whole)) rules.push(initialled);
  if (rules.length === 0) return text;
  return rules.reduce((held, rule) => held.replace(rule, '\u00a0'), whole).slice(before.length, before.length + text.length);
}
