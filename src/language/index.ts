import { type Language, type PlainDate, remembering } from '../model/index.js';
import { calendarOf } from './calendars.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { quotationMarks } from './quotation-marks.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

export { asks } from './asks.js';
export { calloutNamed } from './callout-named.js';
export { countedWords } from './counted-words.js';
export { describesFigure } from './describes-figure.js';
export { fixedWords, labelNames, wordNamed } from './fixed-words.js';
export { isAssistantSpeech } from './is-assistant-speech.js';
export { isSectionName } from './is-section-name.js';
export { namesSection } from './names-section.js';
export { openingOf } from './opening-of.js';
export { opensWith } from './opens-with.js';
export { otherSections } from './other-sections.js';
export { pointsBack } from './points-back.js';
export { recommends } from './recommends.js';
export { rightToLeftLetters } from './right-to-left-letters.js';
export { runsFromRight } from './runs-from-right.js';
export { tellsReactions } from './tells-reactions.js';

/** Every language whose fixed words exist. */
export const languages: readonly Language[] = [en, de, fr, es, uk, ru];

/** Words between the links of one citation in every language, also in some whose other words are not here: Arabic, Chinese, Japanese, Polish, Swedish, Danish and Norwegian, Turkish. */
export const everyConjunction: readonly string[] = [
  ...new Set([...languages.flatMap(({ conjunctions }) => conjunctions), 'و', '和', '与', '與', '及', 'と', 'i', 'oraz', 'och', 'og', 've']),
];

/** A language, and whether its fixed words exist. */
export interface FoundLanguage {
  readonly language: Language;
  readonly supported: boolean;
}

/**
 * The language of a BCP 47 tag; where its words do not exist, English with `supported: false`, but with its own dates. Either way with the
 * quotation marks of the tag's language and region. The same tag gives the same object.
 */
export const languageFor: (tag: string) => FoundLanguage = remembering((tag) => {
  const [code = '', ...others] = subtags(tag);
  const language = languages.find((candidate) => candidate.code === code);
  const quotes = quotationMarks([code, ...others]);
  const calendar = language === undefined ? calendarOf(code) : undefined;
  const words = language ?? (calendar === undefined ? en : { ...en, regionalDates: {}, ...calendar });
  return { language: quotes === undefined ? words : { ...words, quotes }, supported: language !== undefined };
});

/** A date as the language writes it, in the order of the tag's region (`en-US`: month first). A date without day or month stays so. */
export function formatDate(date: PlainDate, language: Language, tag?: string): string {
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const pattern = regionalPattern(language, tag);
  if (day === undefined) return fill(pattern.month, '', monthName(language.monthsAlone ?? language.months, month), year);
  const dayText = day === 1 && language.firstDay !== undefined ? language.firstDay : String(day);
  return fill(pattern.day, dayText, monthName(language.months, month), year);
}

function regionalPattern(language: Language, tag: string | undefined): Language['datePattern'] {
  const region = subtags(tag ?? '').find((subtag, index) => index > 0 && subtag.length === 2);
  return language.regionalDates?.[region?.toUpperCase() ?? ''] ?? language.datePattern;
}

function subtags(tag: string): readonly string[] {
  return tag.trim().toLowerCase().split(/[-_]/);
}

function monthName(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month}`);
  return name;
}

function fill(pattern: string, day: string, month: string, year: number): string {
  return pattern.replace('{d}', day).replace('{m}', month).replace('{y}', String(year));
}
