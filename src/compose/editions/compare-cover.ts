import { formatDate, wordNamed } from '../../language/index.js';
import type { CoverChange, FixedWords, Language, PlainDate } from '../../model/index.js';

/** What is printed of the front matter and was not, or not so; nothing where a record does not know. */
export function compareCover(
  before: Readonly<Record<string, string>> | undefined,
  after: Readonly<Record<string, string>> | undefined,
  nextId: () => number,
  { language, words, lang }: { readonly language: Language; readonly words: FixedWords; readonly lang: string },
): readonly CoverChange[] {
  if (before === undefined || after === undefined) return [];
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((field) => before[field] !== after[field]);
  return fields.map((field) => {
    const shown = (value: string | undefined) => (value === undefined ? undefined : isDate(field) ? dated(value, language, lang) : value);
    // A word of the house gives way to the author's own, and comes back.
    const [from, to] = [before[field], after[field]].map((value) => shown(value) ?? houseWord(field, language));
    return {
      id: nextId(),
      field,
      part: partOf(field),
      name: nameOf(field, words),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  });
}

function isDate(field: string): boolean {
  return field === 'date' || field === 'cutoff';
}

function dated(value: string, language: Language, lang: string): string {
  const [year = 1, month, day] = value.split('-').map(Number);
  const date: PlainDate = { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  return formatDate(date, language, lang);
}

function houseWord(field: string, language: Language): string | undefined {
  return field.startsWith('labels.') ? wordNamed(language, field.slice('labels.'.length)) || undefined : undefined;
}

function partOf(field: string): CoverChange['part'] {
  if (field === 'marking' || field.startsWith('labels.')) return 'everywhere';
  if (field === 'contact' || field.startsWith('legend.')) return 'colophon';
  return field === 'authors' || field === 'cutoff' || field === 'status' ? 'byline' : 'masthead';
}

function nameOf(field: string, words: FixedWords): string {
  const { changes } = words;
  const names: Readonly<Record<string, string>> = {
    organisation: changes.organisation,
    series: changes.series,
    number: words.number,
    date: changes.date,
    authors: changes.authors,
    // Some languages have a colon there.
    cutoff: words.informationCutoff.replace(/[\s:]+$/u, ''),
    status: changes.status,
    marking: changes.marking,
    contact: words.contact,
  };
  if (field.startsWith('legend.')) return field.slice('legend.'.length);
  return names[field] ?? changes.label;
}
