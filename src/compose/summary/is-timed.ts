import { type Language, plainText } from '../../model/index.js';
import { headingWords } from './heading-words.js';
import type { Section } from './sections.js';

/** What stands beside a date or a time: “Uhr”, “a.m.”, “UTC”, “de”. */
const besideTimes = /(?<=\d\s?)\p{L}{1,4}(?!\p{L})|(?<!\p{L})\p{Ll}{1,2}(?!\p{L})/gu;

/** Whether a section is headed by a date alone or begins with a time, as in a live blog: what happened then is no judgement, nor what the article comes to. */
export function isTimed({ heading }: Section, { months, monthsAlone = [] }: Language): boolean {
  const words = plainText(headingWords(heading)).toLowerCase();
  if (!/\d/u.test(words)) return false;
  if (/^(?:um |at |à )?\d{1,2}[:.h]\d{2}(?!\d)/u.test(words)) return true;
  const names = [...months, ...monthsAlone].map((name) => name.toLowerCase());
  const unnamed = names.reduce((text, name) => text.replaceAll(name, ' '), words);
  const isTime = unnamed !== words || /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/u.test(words);
  return !/\p{L}/u.test(isTime ? unnamed.replace(besideTimes, ' ') : words);
}
