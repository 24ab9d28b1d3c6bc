import type { PlainDate } from '../../model/index.js';
import { validDate } from './valid-date.js';

/** What sites set before their name: what parts by itself, then what a few set and many titles or names hold (`vie-publique.fr`). */
const separators = [/\s(?:[|\-–—·•:]|::)\s|\s*｜\s*|_(?=[^_]*$)/gu, /(?<=\S)-(?=[^\s-]+$)/gu, /\s\/\s/gu];
const betweenSections = / \| |\s*｜\s*/u;
/** `| by Jane Doe |`, as Medium and others write. */
const byline = /^by (?=\p{Lu})/u;

/** Signs that part a title from what is none of it; a dash may also stand between two halves of one. */
const bar = /[|｜·•]|::/u;

/** A title, parted from what its site set behind it. */
export interface SplitTitle {
  readonly title: string;
  readonly publisher?: string;
  /** Between the title and the publisher. */
  readonly author?: string;
  /** Behind the publisher. */
  readonly date?: PlainDate;
}

/**
 * Takes the publisher off the end of a title (`Title | Section | Publisher`, `Title – Publisher – 30.03.2026`), where `isPublisher` knows
 * the name, `behindBar` or behind another sign; a section before it goes too, unless a figure says more than where it stood.
 */
export function splitTitle(title: string, isPublisher: (name: string, behindBar: boolean) => boolean): SplitTitle {
  const whole = title.trim().replace(/\s+/g, ' ');
  const dated = dateBehind(whole);
  const { before, date } = dated ?? { before: whole };
  for (const separator of separators) {
    const cut = [...before.matchAll(separator)].at(-1);
    if (cut === undefined || cut.index === 0) continue;
    const publisher = before.slice(cut.index + cut[0].length).trim();
    if (!isPublisher(publisher, bar.test(cut[0]))) continue;
    return { ...withoutSections(before.slice(0, cut.index).trim()), publisher, ...(date && { date }) };
  }
  return { title: whole };
}

function withoutSections(text: string): Pick<SplitTitle, 'title' | 'author'> {
  const [title = '', ...sections] = text.split(betweenSections);
  if (title === '') return { title: text };
  const author = sections.find((section) => byline.test(section))?.replace(byline, '');
  const kept = sections.filter((section) => /\d/.test(section));
  return { title: [title, ...kept].join(' | '), ...(author !== undefined && { author }) };
}

/** A date that ends a title behind a sign, in one of the forms that leave no doubt which number is the day: `30.03.2026`, `2026-03-30`, `07/19/2024`. */
function dateBehind(title: string): { readonly before: string; readonly date: PlainDate } | undefined {
  const found = /\s[|\-–—·•]\s(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))$/u.exec(title);
  if (found === null) return undefined;
  const [, day, month, year, isoYear, isoMonth, isoDay, one, other, slashYear] = found;
  const date =
    slashYear === undefined
      ? validDate(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay))
      : slashDate(Number(one), Number(other), Number(slashYear));
  return date === undefined ? undefined : { before: title.slice(0, found.index), date };
}

/** Which of the two is the day is only known where it can be no month. */
function slashDate(one: number, other: number, year: number): PlainDate | undefined {
  if (one > 12) return validDate(year, other, one);
  return other > 12 ? validDate(year, one, other) : undefined;
}

/** Whether a title breaks off: search engines and link previews end it in an ellipsis. */
export function isCutOff(title: string): boolean {
  return /(?:…|\.\.\.)\s*$/.test(title.slice(-8));
}
