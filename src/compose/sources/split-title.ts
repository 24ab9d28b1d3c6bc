import type { PlainDate } from '../../model/index.js';
import { validDate } from './valid-date.js';

/** What sites set before their name: what parts by itself, then what a few set and many titles or names hold (`vie-publique.fr`). */
const separators = [/\s(?:[|\-–—·•:]|::)\s|\s*｜\s*|_(?=[^_]*$)/gu, /(?<=\S)-(?=[^\s-]+$)/gu, /\s\/\s/gu];
const betweenSections = / \| |\s*｜\s*/u;
/** A section is named in a few words: “World News”; between bars, “Clima y Medio Ambiente”. */
const longestSection = 3;
const longestBetweenBars = 4;
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

type IsPublisher = (name: string, behindBar: boolean) => boolean;

/**
 * Takes the publisher off the end of a title (`Title | Section | Publisher`, `Title – Publisher – 30.03.2026`), where `isPublisher` knows
 * the name, `behindBar` or behind another sign; behind bars, short sections before it go too, behind dashes one of a word. Where it stands
 * first, or before sections, it goes from there. A kicker (`Opinion | Title - Publisher`) stays.
 */
export function splitTitle(title: string, isPublisher: IsPublisher): SplitTitle {
  const whole = title.trim().replace(/\s+/g, ' ');
  const { before: dated, date, ambiguous = '', hasTime = false } = dateBehind(whole) ?? { before: whole };
  const before = withoutPath(dated);
  const parted =
    publisherAtEnd(before, isPublisher) ?? publisherBeforeSections(before, isPublisher) ?? publisherAtBeginning(before, isPublisher);
  // No title ends in the time of day.
  if (parted === undefined) return hasTime && date !== undefined ? { title: dated, date } : { title: whole };
  return { ...parted, title: `${parted.title}${ambiguous}`, ...(date && { date }) };
}

/** “derStandard.at › International”: what stands behind such an arrow is a place of the site. */
function withoutPath(title: string): string {
  const cut = /^(.+ (?:[|\-–—] ).+?)(?: [›>] [^›>|]{3,30})+$/.exec(title)?.[1];
  return cut ?? title;
}

function publisherAtEnd(text: string, isPublisher: IsPublisher): SplitTitle | undefined {
  for (const separator of separators) {
    const cut = [...text.matchAll(separator)].at(-1);
    if (cut === undefined || cut.index === 0) continue;
    const publisher = text.slice(cut.index + cut[0].length).trim();
    if (!isPublisher(publisher, bar.test(cut[0]))) {
      // “Title | IPC - Integrated Phase Classification”
      const behindBar = / [|｜] (?=[^|｜]*$)/u.exec(text);
      const [short, whole] =
        behindBar === null ? [] : [/^(.+?)\s[-–—]\s/u.exec(text.slice(behindBar.index + 3))?.[1], text.slice(behindBar.index + 3)];
      if (behindBar === null || short === undefined || whole === undefined || !isPublisher(whole, true)) continue;
      return { ...withoutSections(text.slice(0, behindBar.index).trim()), publisher: short };
    }
    const rest = text.slice(0, cut.index).trim();
    if (bar.test(cut[0])) return { ...withoutSections(rest), publisher };
    // “Levy - Hansard - UK Parliament”
    const inner = publisherAtEnd(rest, isPublisher);
    return { title: inner?.title ?? withoutSection(rest, cut[0]), publisher };
  }
  return undefined;
}

/** What media call a part of theirs, whichever dash stands before it. */
const sectionName =
  /^(?:Analys[ie]s|Analyse|Opinion|Opinión|Meinung|Kommentar|Comment|News|World|Politics|Politik|Business|Economy|Wirtschaft|Ultima ora|Última hora|Cronaca|Esteri|Economia)$/u;

/** “Title - Politik - SZ.de”: a word behind the same sign as the publisher says where it stood, and before it two may (“Title - Foreign Affairs - Egypt - Ahram”). */
function withoutSection(text: string, sign: string): string {
  let rest = text;
  for (let most = 1; ; most = 2) {
    const [, before = '', own = '', section = ''] = /^(.+)(\s[-–—]\s)(\S+(?: \S+)?)$/u.exec(rest) ?? [];
    const words = section.split(' ');
    const isSection = own === sign && words.length <= most && words.every((word) => /^\p{Lu}\p{L}+$/u.test(word));
    if (wordCount(before) < longestSection || !(isSection || sectionName.test(section))) return rest;
    rest = before.trim();
  }
}

/** “Title | hessenschau.de | Politik” */
function publisherBeforeSections(text: string, isPublisher: IsPublisher): SplitTitle | undefined {
  const [title = '', ...pieces] = text.split(betweenSections);
  const at = pieces.findLastIndex((piece) => isPublisher(piece, true));
  if (at < 0 || !pieces.slice(at).every((piece) => wordCount(piece) <= longestSection && !/\d/.test(piece))) return undefined;
  return { ...withoutSections([title, ...pieces.slice(0, at)].join(' | ')), publisher: pieces[at] ?? '' };
}

/** “Deutscher Bundestag - Title” */
function publisherAtBeginning(text: string, isPublisher: IsPublisher): SplitTitle | undefined {
  const cut = /\s(?:[|\-–—·•]|::)\s/u.exec(text);
  const publisher = text.slice(0, cut?.index ?? 0).trim();
  const title = text.slice((cut?.index ?? 0) + (cut?.[0].length ?? 0)).trim();
  // Initials before a dash are a name, whatever follows.
  const fewest = publisher.length <= 6 && !publisher.includes(' ') && publisher === publisher.toUpperCase() ? 1 : longestSection;
  if (cut === null || publisher === '' || wordCount(title) <= fewest) return undefined;
  // “Deutscher Bundestag” is Bundestag, but “BBC scandal” and “INVITÉ RTL” are neither BBC nor RTL.
  const [first = '', last = ''] = [publisher.split(' ')[0], publisher.split(' ').at(-1)];
  const isFull = wordCount(publisher) === 2 && first !== first.toUpperCase() && isPublisher(last, false) && isPublisher(publisher, true);
  return isFull || isPublisher(publisher, false) ? { title: title.replace(placeBefore, ''), publisher } : undefined;
}

/** Where on a site a page stands, before its title. */
const placeBefore = /^(?:Startseite|Home|Homepage|Aktuelles|Presse|Press|News)\s[-–—]\s(?=\S+\s)/u;

/** The first piece is the title where it says more than each of the others; one with a figure says more than where it stood. */
function withoutSections(text: string): Pick<SplitTitle, 'title' | 'author'> {
  const [title = '', ...pieces] = text.split(betweenSections);
  const author = pieces.find((piece) => byline.test(piece))?.replace(byline, '');
  const sections = pieces.filter((piece) => !byline.test(piece));
  const isTitle =
    title !== '' && sections.every((section) => wordCount(section) <= longestBetweenBars && wordCount(section) < wordCount(title));
  const kept = isTitle ? sections.filter((section) => /\d/.test(section)) : sections;
  return { title: [title, ...kept].join(' | '), ...(author !== undefined && { author }) };
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/u).length;
}

/** A date that ends a title behind a sign: `30.03.2026`, `30.03.2026, 09:14`, `2026-03-30`, `07/19/2024`; one that leaves in doubt which number is the day stays with the title. */
function dateBehind(
  title: string,
): { readonly before: string; readonly date?: PlainDate; readonly ambiguous?: string; readonly hasTime?: boolean } | undefined {
  const found =
    /(?:\s[|\-–—·•]|,)\s(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(,?\s\d{1,2}[:.]\d{2})?$/u.exec(
      title,
    );
  if (found === null) return undefined;
  const [, day, month, year, isoYear, isoMonth, isoDay, one, other, slashYear, time] = found;
  const before = title.slice(0, found.index);
  const date =
    slashYear === undefined
      ? validDate(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay))
      : slashDate(Number(one), Number(other), Number(slashYear));
  if (date !== undefined) return { before, date, hasTime: time !== undefined };
  return slashYear === undefined ? undefined : { before, ambiguous: found[0] };
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
