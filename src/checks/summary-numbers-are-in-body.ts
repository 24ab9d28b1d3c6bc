import type { Box, Check, Language, PdfFacts, PrintInline, Problem, Promised, SourcePlace } from '../model/index.js';
import { plainText } from '../model/index.js';
import { nameIndex } from './paper/name-index.js';
import { readDates } from './paper/read-dates.js';
import { readFigures } from './paper/read-figures.js';
import { readNames } from './paper/read-names.js';
import { readPaper } from './paper/read-paper.js';

/** Languages that write every noun with a capital. */
const capitaliseNouns = new Set(['de', 'lb', 'nds', 'gsw', 'bar']);

/** A summary states nothing that its article does not. */
export const summaryNumbersAreInBody: Check = {
  id: 'summary-numbers-are-in-body',
  claim: 'Every figure, date and name of the author’s summary is in the article',
  severity: 'warning',
  needs: 'article',
  *run(promised, found) {
    const { briefing, language, article } = promised;
    if (briefing.summary.origin !== 'front-matter') return;
    const words = readPaper(promised, found).body.filter(({ isMark }) => !isMark);
    // Without a body there is nothing to compare with.
    if (words.length === 0) return;
    const body = known(words.map(({ text }) => text).join(' '), language);
    const withNames = !capitaliseNouns.has((article.frontMatter.lang.split('-')[0] ?? '').toLowerCase());
    const told = new Set<string>();
    for (const { text, place } of authoredTexts(promised)) {
      for (const { kind, word } of lacking(text, language, body, withNames)) {
        if (told.has(word)) continue;
        told.add(word);
        yield problemOf(found, kind, word, place);
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

function known(text: string, language: Language): Known {
  return {
    days: new Set(readDates(text, language).days.keys()),
    figures: new Set([...readFigures(text).keys(), ...readFigures(text.replace(/[.,–-]/g, ' ')).keys()]),
    text: text.toLocaleLowerCase(),
    hasName: nameIndex(text),
  };
}

function* lacking(text: string, language: Language, body: Known, withNames: boolean): Generator<Lack> {
  const dates = readDates(text, language);
  for (const [day, word] of dates.days) if (!body.days.has(day)) yield { kind: 'date', word };
  for (const [month, word] of dates.months) {
    const names = [language.months[month - 1], language.monthsAlone?.[month - 1]].flatMap((name) => name ?? []);
    const named = names.some((name) => body.text.includes(name.slice(0, 3).toLocaleLowerCase()));
    if (!named && ![...body.days].some((day) => day.startsWith(`${month}-`))) yield { kind: 'date', word };
  }
  for (const [figure, word] of readFigures(dates.rest)) if (!body.figures.has(figure)) yield { kind: 'figure', word };
  if (!withNames) return;
  const months = new Set([...language.months, ...(language.monthsAlone ?? [])]);
  for (const word of readNames(dates.rest)) if (!months.has(word) && !body.hasName(word)) yield { kind: 'name', word };
}

/** The author's own texts of page one. */
function authoredTexts({ briefing, article }: Promised): readonly { readonly text: string; readonly place: SourcePlace | undefined }[] {
  const { summary } = article.frontMatter;
  const authored = summary === false ? undefined : summary;
  const all = (texts: readonly (readonly PrintInline[])[]) => texts.map((text) => ({ text: plainText(text), place: authored?.place }));
  return briefing.summary.parts.flatMap((part) => {
    switch (part.kind) {
      case 'bottom-line':
        return part.derived ? [] : all(part.paragraphs);
      case 'judgements':
        return part.derived
          ? []
          : part.judgements.map(({ heading = [], text }, at) => ({
              text: plainText([...heading, { kind: 'text', text: ' ' }, ...text]),
              place: authored?.judgements[at]?.place ?? authored?.place,
            }));
      case 'known':
      case 'watch':
        return part.derived ? [] : all(part.items);
      default:
        return [];
    }
  });
}

function problemOf(found: PdfFacts, kind: Lack['kind'], word: string, source: SourcePlace | undefined): Problem {
  const box = boxOf(found, word);
  return {
    message: `Unexpected ${kind} “${word}” in the summary, expected one that is in the article`,
    hint: 'Correct the summary, or say it in the article with its source',
    paper: { page: 1, ...(box === undefined ? {} : { box }) },
    ...(source === undefined ? {} : { source }),
  };
}

function boxOf({ words }: PdfFacts, word: string): Box | undefined {
  const first = word.split(/\s/u)[0] ?? word;
  const printed = words.find(({ text, places: [place] }) => place?.page === 1 && text.includes(first));
  return printed?.places[0]?.box;
}
