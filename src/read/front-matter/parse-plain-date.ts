import { languages } from '../../language/index.js';
import type { PlainDate } from '../../model/index.js';

/** A date that was read, or what was expected in its place with the repair. */
export type DateReading =
  | { readonly ok: true; readonly date: PlainDate }
  | { readonly ok: false; readonly expected: string; readonly hint: string };

const isoHint = 'Write year, month and day: 2025-11-27.';
const yearFirst = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/;
const dayFirst = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const timeOfDay =
  /^(\d{4}-\d{1,2}-\d{1,2})(?:[Tt]| +)(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)? ?(?:[Zz]|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?$/;
/** Words between day, month and year, and behind the year, in the languages supported. */
const fillers = new Set(['de', 'del', 'of', 'the', 'le', 'den', 'am', 'el', 'р', 'рік', 'року', 'г', 'год', 'года']);

/**
 * Reads a date as people write it: `2025-11-27`, also with a time; `2025-11`; `2025`; `27.11.2025`; `27 November 2025` or
 * `November 27, 2025` with the months of every supported language. The day is the one written: a time and its offset change nothing.
 */
export function parsePlainDate(text: string): DateReading {
  const written = text.normalize('NFC').trim();
  if (written.length > 80) return unknownForm();
  const day = timeOfDay.exec(written)?.[1] ?? written;

  const iso = yearFirst.exec(day);
  if (iso !== null) return calendarDate(iso[1], iso[2], iso[3]);
  const dotted = dayFirst.exec(day);
  if (dotted !== null) return calendarDate(dotted[3], dotted[2], dotted[1]);
  if (slashed.test(day)) {
    return { ok: false, expected: 'a date whose order is clear', hint: `Which is the month? ${isoHint}` };
  }
  return dateInWords(day);
}

function dateInWords(text: string): DateReading {
  const tokens = text
    .toLowerCase()
    .split(/[\s.,]+/u)
    .filter((token) => token !== '' && !fillers.has(token));
  const monthAt = tokens.findIndex((token) => /^\p{L}/u.test(token));
  const month = monthNumber(tokens[monthAt] ?? '');
  const year = tokens.at(-1) ?? '';
  if (month === undefined || !/^\d{4}$/.test(year) || monthAt === tokens.length - 1) return unknownForm();

  const rest = tokens.slice(0, -1).filter((_, index) => index !== monthAt);
  if (rest.length === 0) return calendarDate(year, String(month), undefined);
  const day = /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?$/u.exec(rest[0] ?? '');
  return rest.length === 1 && day !== null ? calendarDate(year, String(month), day[1]) : unknownForm();
}

/** 1 to 12 for a month's name or its first letters (at least three) in any supported language, if all that fit agree. */
function monthNumber(name: string): number | undefined {
  if (name.length < 3) return undefined;
  const fits = new Set(
    languages.flatMap(({ months, monthsAlone = [] }) =>
      [months, monthsAlone].flatMap((names) => names.flatMap((month, index) => (month.toLowerCase().startsWith(name) ? [index + 1] : []))),
    ),
  );
  return fits.size === 1 ? [...fits][0] : undefined;
}

function calendarDate(yearText: string | undefined, monthText: string | undefined, dayText: string | undefined): DateReading {
  const year = Number(yearText);
  if (year === 0) return { ok: false, expected: 'a year from 1 to 9999', hint: isoHint };
  if (monthText === undefined) return { ok: true, date: { year } };

  const month = Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  if (month < 1 || month > 12) {
    const swapped = day !== undefined && day >= 1 && day <= 12 && month > 12 && month <= 31;
    const hint = swapped ? `Is it ${year}-${twoDigits(day)}-${twoDigits(month)}? ${isoHint}` : isoHint;
    return { ok: false, expected: 'a month from 1 to 12', hint };
  }
  if (day === undefined) return { ok: true, date: { year, month } };

  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return { ok: true, date: { year, month, day } };
  return { ok: false, expected: 'a day that exists', hint: `${year}-${twoDigits(month)} has ${last} days. Correct the day.` };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function unknownForm(): DateReading {
  return { ok: false, expected: 'a date', hint: isoHint };
}
