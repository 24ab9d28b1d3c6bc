import type { Language } from '../../model/index.js';

/** Days and months that a text names, and the text without them; years stay, as figures. */
export interface NamedDates {
  /** `10-14` */
  readonly days: ReadonlyMap<string, string>;
  /** Month without a day → as written. */
  readonly months: ReadonlyMap<number, string>;
  readonly rest: string;
}

/** Reads dates however they are written: 14 October 2025, October 14, 14 and 29 October, 2025-10-14, 14.10.2025. */
export function readDates(text: string, language: Language): NamedDates {
  const days = new Map<string, string>();
  const months = new Map<number, string>();
  const add = (month: number, day: number, written: string): boolean => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    days.set(`${month}-${day}`, written.trim());
    return true;
  };
  const names = monthNames(language);
  // Months that are numbers are read with the words round them.
  const name = names.length === 0 ? '((?!))' : `(${names.map(([, pattern]) => `(?:${pattern})`).join('|')})(?!\\p{L})`;
  const monthOf = (written: string) => (names.findIndex(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(written)) % 12) + 1;
  const day = String.raw`\d{1,2}(?!\d)(?:st|nd|rd|th|er|º|\.)?`;
  const rest = text
    .replace(/(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, (all, year, month, date) => (add(Number(month), Number(date), all) ? ` ${year} ` : all))
    .replace(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu, (all, year, month, date) =>
      add(Number(month), Number(date), all) ? ` ${year} ` : all,
    )
    .replace(/(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)/giu, (all, date, month) => (add(Number(month), Number(date), all) ? ' ' : all))
    .replace(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]/gu, (all, year, month) => {
      months.set(Number(month), all);
      return ` ${year} `;
    })
    .replace(/(?<!\p{L})tháng\s+(\d{1,2})(?!\d)/giu, (all, month) => {
      months.set(Number(month), all);
      return ' ';
    })
    .replace(/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?/gu, (all, date, month, year = '') =>
      add(Number(month), Number(date), all) ? ` ${year} ` : all,
    )
    // Several days of one month: 14 and 29 October, 14–29 October.
    .replace(
      new RegExp(`(?<!\\d)((?:${day}\\s*(?:[–—,/-]|\\p{L}{1,3}(?=\\s))\\s*){0,4}${day})\\s+(?:de\\s+|of\\s+)?${name}`, 'gu'),
      (all: string, before: string, month: string) => {
        const dates = (before.match(/\d+/g) ?? []).map(Number);
        return dates.every((date) => add(monthOf(month), date, dates.length > 1 ? `${date} ${month}` : all)) ? ' ' : all;
      },
    )
    .replace(new RegExp(`(?<!\\p{L})${name}\\s+(${day})(?!\\d|\\s*(?:%|percent))`, 'gu'), (all, month, date) =>
      add(monthOf(month), Number.parseInt(date, 10), all) ? ' ' : all,
    )
    // The year may come first: “2025. május”, “2025 m. gegužė”, “2025. gada maijs”.
    .replace(new RegExp(`(\\d{4})(\\.?\\s(?:m\\.\\s|gada\\s)?)${name}`, 'gu'), (_, year: string, between: string, month: string) => {
      months.set(monthOf(month), month);
      return `${year}${between}`;
    })
    .replace(new RegExp(`(?<!\\p{L})${name}(?=,?\\s+(?:de\\s+|of\\s+)?\\d{4}(?!\\d))`, 'gu'), (all, month) => {
      months.set(monthOf(month), all);
      return ' ';
    });
  return { days, months, rest };
}

/** Each month in both its forms, whole or shortened; the first twelve are the usual ones. */
function monthNames({ months, monthsAlone = [] }: Language): readonly (readonly [string, string])[] {
  return [...months, ...monthsAlone]
    .filter((month) => !/\d/.test(month))
    .map((month) => {
      const shorts = month.length > 4 ? [month.slice(0, 4), month.slice(0, 3)].map((short) => `${short}\\.?`) : [];
      return [month, [month, ...shorts].join('|')] as const;
    });
}
