import type { Box, Check, Language, PdfFacts, Problem, Promised, SourcePlace } from '../model/index.js';
import { type FrontText, frontFields } from './ledger/front-fields.js';
import { frontInline } from './ledger/front-inline.js';
import { readSource } from './ledger/read-source.js';
import { splitWords } from './ledger/split-words.js';
import { nameIndex } from './paper/name-index.js';
import { readAmounts } from './paper/read-amounts.js';
import { readDates } from './paper/read-dates.js';
import { readNames } from './paper/read-names.js';

/** Languages that write every noun with a capital. */
const capitaliseNouns = new Set(['de', 'lb', 'nds', 'gsw', 'bar']);

/** A summary states nothing that its article does not, unless it gives a source for it. */
export const summaryNumbersAreInBody: Check = {
  id: 'summary-numbers-are-in-body',
  claim:
    'Every figure, date and name of the author’s summary is in the article, but for those of what to watch and of judgements with a source',
  severity: 'warning',
  needs: 'article',
  *run(promised, found) {
    const { briefing, language, article } = promised;
    if (briefing.summary.origin !== 'front-matter') return;
    const body = known(promised);
    const withNames = !capitaliseNouns.has((article.frontMatter.lang.split('-')[0] ?? '').toLowerCase());
    const told = new Set<string>();
    for (const { text, own, says } of authoredTexts(promised)) {
      for (const { kind, word } of lacking(text, language, body, withNames)) {
        if (told.has(word) || !says(word)) continue;
        told.add(word);
        yield problemOf(found, kind, word, placeOf(own, word, article.file));
      }
    }
  },
};

interface Known {
  readonly days: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly text: string;
  readonly hasName: (name: string) => boolean;
}

interface Lack {
  readonly kind: 'figure' | 'date' | 'name';
  readonly word: string;
}

/** What the article says, by its source: setting it may lose nothing, which other checks see to. */
function known(promised: Promised): Known {
  const { language } = promised;
  const { title, subtitle = '' } = promised.article.frontMatter;
  const text = [title, subtitle, ...readSource(promised).texts].map(plainOf).join('\n');
  const amounts = [...readAmounts(text, language), ...readAmounts(text.replace(/[.,–-]/g, ' '), language)];
  return {
    days: new Set(readDates(text, language).days.keys()),
    figures: new Set(amounts.flatMap(({ value, whole }) => [value, ...(whole === undefined ? [] : [whole])])),
    text: text.toLocaleLowerCase(),
    hasName: nameIndex(text),
  };
}

/** Without addresses and the signs that stand for footnotes. */
function plainOf(text: string): string {
  return text
    .replace(/\p{Co}/gu, '')
    .replace(/\u2063/gu, ' ')
    .replace(/\b[a-z][a-z\d+.-]*:\/\/\S+/giu, ' ');
}

function* lacking(text: string, language: Language, body: Known, withNames: boolean): Generator<Lack> {
  const dates = readDates(text, language);
  const words = [
    ...[...dates.days].flatMap(([day, word]) => (body.days.has(day) ? [] : [word])),
    ...[...dates.months].flatMap(([month, word]) => (namesMonth(body, month, language) ? [] : [word])),
  ];
  const lost = words.map((word) => withYear(word, text));
  for (const { word } of lost) yield { kind: 'date', word };
  // The year of a date that is told is told with it.
  const years = new Set(lost.map(({ year }) => year));
  for (const { isFigure, value, whole = value, written } of readAmounts(dates.rest, language))
    if (isFigure && !years.has(value) && !body.figures.has(value) && !body.figures.has(whole)) yield { kind: 'figure', word: written };
  if (!withNames) return;
  const months = new Set([...language.months, ...(language.monthsAlone ?? [])]);
  for (const word of readNames(dates.rest)) if (!months.has(word) && !body.hasName(word)) yield { kind: 'name', word };
}

function namesMonth(body: Known, month: number, language: Language): boolean {
  const names = [language.months[month - 1], language.monthsAlone?.[month - 1]].flatMap((name) => name ?? []);
  return (
    names.some((name) => body.text.includes(name.slice(0, 3).toLocaleLowerCase())) ||
    [...body.days].some((day) => day.startsWith(`${month}-`))
  );
}

/** A date as it is written in a text, with the year in it or behind it. */
function withYear(word: string, text: string): { readonly word: string; readonly year?: string } {
  const own = /\d{4}/.exec(word)?.[0];
  if (own !== undefined) return { word, year: own };
  const from = text.indexOf(word) + word.length;
  const [behind, year] = /^,?\s+(?:(?:de|of)\s+)?(\d{4})(?!\d)/u.exec(text.slice(from)) ?? [];
  return behind === undefined || year === undefined ? { word } : { word: word + behind, year };
}

interface AuthoredText {
  readonly text: string;
  readonly own: FrontText;
  /** Whether a word is one of the text, not of what it cites. */
  readonly says: (word: string) => boolean;
}

/** The author’s own texts of page one that the article is to bear out: not what is to come, nor a judgement with a source of its own. */
function* authoredTexts(promised: Promised): Generator<AuthoredText> {
  const { bottomLine, judgements, known } = frontFields(promised);
  const { context } = readSource(promised);
  const judged = new Set<FrontText>(judgements);
  for (const own of [...bottomLine, ...judgements, ...known]) {
    const inline = frontInline(own, context);
    if (judged.has(own) && inline.isCited) continue;
    const plain = new Set(inline.done(promised.language).words.flatMap(({ kind, raw }) => (kind === 'plain' ? [raw] : [])));
    yield { text: plainOf(inline.content), own, says: (word) => plain.has(splitWords(word)[0]?.raw ?? '') };
  }
}

/** Where in the file the word of a text stands. */
function placeOf({ line, written }: FrontText, word: string, file: string): SourcePlace {
  const [first = word] = word.split(/\s/u);
  const index = written.findIndex((text) => text.includes(first));
  const column = written[index]?.indexOf(first) ?? 0;
  return { file, line: line + Math.max(0, index), column: column + 1 };
}

function problemOf(found: PdfFacts, kind: Lack['kind'], word: string, source: SourcePlace): Problem {
  const box = boxOf(found, word);
  return {
    message: `Unexpected ${kind} “${word}” in the summary, expected one that is in the article`,
    hint: 'Correct the summary, or say it in the article with its source.',
    paper: { page: 1, ...(box === undefined ? {} : { box }) },
    source,
  };
}

function boxOf({ words }: PdfFacts, word: string): Box | undefined {
  const first = word.split(/\s/u)[0] ?? word;
  const printed = words.find(({ text, places: [place] }) => place?.page === 1 && text.includes(first));
  return printed?.places[0]?.box;
}
