import { formatDate } from '../language/index.js';
import type { Check, Language, PdfFacts, PrintedWord, Problem, Promised } from '../model/index.js';
import { type FrontText, frontFields } from './ledger/front-fields.js';
import { PrintedLetters } from './paper/printed-letters.js';
import { readDates } from './paper/read-dates.js';

/** Characters of a day, its month and its year. */
const longestDate = 40;

/** Who wrote a briefing and up to what day it is true stands nowhere but in the front matter: what is lost there no reader can miss. */
export const frontMatterSurvives: Check = {
  id: 'front-matter-survives',
  claim: 'What the front matter says of the briefing is on page one, and the address for questions behind the article',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const [first, second] = [bodyOf(found, 1), bodyOf(found, 2)];
    yield* lostTexts(promised, first, second);
    yield* lostDates(promised, first);
    const { texts } = frontFields(promised);
    for (const marking of texts('marking')) {
      const furniture = new PrintedLetters((found.pages[0]?.words ?? []).filter(({ artifact }) => artifact));
      if (!furniture.take(marking.text)) yield problemOf('marking', marking);
    }
    for (const contact of texts('contact'))
      if (!new PrintedLetters(found.words).take(contact.text)) yield problemOf('contact', contact, found.pages.length);
  },
};

function bodyOf({ pages }: PdfFacts, page: number): readonly PrintedWord[] {
  return (pages[page - 1]?.words ?? []).filter(({ artifact }) => !artifact);
}

/** A long title may push what stands below it overleaf. */
function* lostTexts(promised: Promised, first: readonly PrintedWord[], second: readonly PrintedWord[]): Generator<Problem> {
  const { texts } = frontFields(promised);
  const { words } = promised;
  const printed = new PrintedLetters([...first, ...second]);
  const end = new PrintedLetters(first).length;
  const labels: Readonly<Record<string, string>> = { number: words.number, edition: words.edition };
  // The description stands in for the subtitle.
  const deck = texts('subtitle')[0] === undefined ? 'description' : 'subtitle';
  for (const name of ['title', deck, 'number', 'edition', 'author', 'status'])
    for (const text of name === 'edition' ? editionOf(promised) : texts(name))
      if (!printed.take(`${labels[name] ?? ''} ${text.text}`, end)) yield problemOf(name, text);
  const house = [...texts('organisation'), ...texts('series')];
  if (house[0] !== undefined && !printed.take(house.map(({ text }) => text).join(' '), end))
    yield problemOf('organisation and series', house[0]);
}

type PlacedText = Pick<FrontText, 'text' | 'file' | 'line'>;

/** Where editions are recorded their file counts, and the front matter need not name any. */
function editionOf(promised: Promised): readonly PlacedText[] {
  const written = frontFields(promised).texts('edition');
  const { article, briefing } = promised;
  const { edition } = briefing.frontMatter;
  return article.editions.length === 0 || edition === undefined
    ? written
    : [{ text: edition, file: article.file, line: written[0]?.line ?? 1 }];
}

function* lostDates(promised: Promised, first: readonly PrintedWord[]): Generator<Problem> {
  const { texts } = frontFields(promised);
  const { words, language, briefing } = promised;
  const { date: day, cutoff: lastDay, lang } = briefing.frontMatter;
  // Told as the page would have it.
  const lost = (name: string, text: PlacedText, date: typeof day) =>
    problemOf(name, date === undefined ? text : { ...text, text: formatDate(date, language, lang) });
  const all = first.map(({ text }) => text).join(' ');
  const [front = '', ...behindLabel] = all.split(words.informationCutoff.replace(/\s+/gu, ' '));
  for (const date of texts('date')) if (!namesDay(front, date.text, language)) yield lost('date', date, day);
  for (const cutoff of texts('cutoff'))
    if (!behindLabel.some((passage) => namesDay(passage.slice(0, longestDate), cutoff.text, language)))
      yield lost('cutoff', cutoff, lastDay);
}

/** Whether a text names a day, or the month or year where no more of it is given. */
function namesDay(text: string, written: string, language: Language): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/.exec(written) ?? [];
  // What else may be a date is left to its reader.
  if (year === undefined) return true;
  const { days, months } = readDates(text, language);
  const isNamed = day === undefined ? month === undefined || months.has(Number(month)) : days.has(`${Number(month)}-${Number(day)}`);
  return isNamed && new RegExp(`(?<!\\d)${Number(year)}(?!\\d)`).test(text);
}

function problemOf(name: string, { text, file, line }: PlacedText, page = 1): Problem {
  return {
    message: `Unexpected loss of the ${name} “${text}”, expected it ${name === 'contact' ? 'behind the article' : 'on page one'}`,
    hint: 'Build the briefing again; a template of your own has to print it, or turn this check off.',
    ...(file === undefined ? {} : { source: { file, line, column: 1 } }),
    paper: { page },
  };
}
