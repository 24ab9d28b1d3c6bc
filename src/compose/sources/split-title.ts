import type { PlainDate } from '../../model/index.js';
import { validDate } from './valid-date.js';

/** What sites set before their name: what parts by itself, then what a few set and many titles or names hold (`vie-publique.fr`). */
const separators = [/\s(?:[|\-–—·•:]|::)\s|\s*｜\s*|_(?=[^_]*$)/gu, /(?<=\S)-(?=[^\s-]+$)/gu, /\s\/\s/gu];
const betweenSections = / \| |\s*｜\s*/u;
/** A section is named in a few words: “World News”. */
const longestSection = 3;
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
 * the name, `behindBar` or behind another sign; behind bars, short sections before it go too. A kicker (`Opinion | Title - Publisher`) stays.
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
    const rest = before.slice(0, cut.index).trim();
    return { ...(bar.test(cut[0]) ? withoutSections(rest) : { title: rest }), publisher, ...(date && { date }) };
  }
  return { title: whole };
}

/** The first piece is the title where it says more than each of the others; one with a figure says more than where it stood. */
function withoutSections(text: string): Pick<SplitTitle, 'title' | 'author'> {
  const [title = '', ...pieces] = text.split(betweenSections);
  const author = pieces.find((piece) => byline.test(piece))?.replace(byline, '');
  const sections = pieces.filter((piece) => !byline.test(piece));
  const isTitle =
    title !== '' && sections.every((section) => wordCount(section) <= longestSection && wordCount(section) < wordCount(title));
  const kept = isTitle ? sections.filter((section) => /\d/.test(section)) : sections;
  return { title: [title, ...kept].join(' | '), ...(author !== undefined && { author }) };
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/u).length;
}

/** A date that ends a title behind a sign, in one of the forms that leave no doubt which number is the day: `30.03.2026`, `2026-03-30`, `07/19/2024`. */
function dateBehind(title: string): { readonly before: string; readonly date: PlainDate } | undefined {
  const found = /(?:\s[|\-–—·•]|,)\s(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))$/u.exec(title);
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
